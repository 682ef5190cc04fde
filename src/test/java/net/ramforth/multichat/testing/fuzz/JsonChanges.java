package net.ramforth.multichat.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes JSON inside: parts are missing, null, empty, doubled, of another type, from elsewhere.
 */
public final class JsonChanges {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonChanges() {}

  /** A changed copy of one of them; others lend their parts. */
  public static JsonNode of(List<? extends JsonNode> documents, Random random) {
    JsonNode copy = any(documents, random).deepCopy();
    for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
      var inner = containers(copy);
      if (inner.isEmpty()) {
        return copy;
      }
      switch (any(inner, random)) {
        case ObjectNode object -> change(object, documents, random);
        case ArrayNode array -> change(array, documents, random);
        case JsonNode _ -> throw new IllegalStateException("only containers are changed");
      }
    }
    return copy;
  }

  private static void change(ObjectNode object, List<? extends JsonNode> documents, Random random) {
    var names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty()) {
      object.set(TextChanges.surprise(random), value(documents, random));
      return;
    }
    var name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "New", object.remove(name));
      default -> object.set(name, value(documents, random));
    }
  }

  private static void change(ArrayNode array, List<? extends JsonNode> documents, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> array.removeAll();
      case 1 -> array.insert(0, value(documents, random));
      case 2 -> array.addAll(array.deepCopy());
      default -> array.add(value(documents, random));
    }
  }

  private static JsonNode value(List<? extends JsonNode> documents, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.stringNode("");
      case 2 -> NODES.stringNode(TextChanges.surprise(random));
      case 3 -> NODES.numberNode(random.nextLong());
      case 4 -> NODES.numberNode(-1);
      case 5 -> NODES.numberNode(random.nextDouble() * 1e300);
      case 6 -> NODES.booleanNode(random.nextBoolean());
      case 7 -> NODES.arrayNode();
      case 8 -> NODES.objectNode();
      case 9 -> deep(random);
      default -> {
        var elsewhere = containers(any(documents, random));
        yield elsewhere.isEmpty() ? NODES.nullNode() : any(elsewhere, random).deepCopy();
      }
    };
  }

  /** Deeper than anything real; a few of them still are no deeper than Jackson reads. */
  private static JsonNode deep(Random random) {
    JsonNode node = NODES.stringNode("deep");
    for (int levels = random.nextInt(1, 60); levels > 0; levels--) {
      node = random.nextBoolean() ? NODES.arrayNode().add(node) : NODES.objectNode().set("a", node);
    }
    return node;
  }

  private static List<JsonNode> containers(JsonNode node) {
    var found = new ArrayList<JsonNode>();
    collect(node, found);
    return found;
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.isContainer()) {
      found.add(node);
      node.forEach(inner -> collect(inner, found));
    }
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** The text of a changed document, from time to time broken as text, too. */
  public static String text(List<? extends JsonNode> documents, Random random) {
    var text = JsonMapper.shared().writeValueAsString(of(documents, random));
    return random.nextInt(10) == 0 ? TextChanges.of(List.of(text), random) : text;
  }
}
