package net.ramforth.multichat.youtube.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data that a page's scripts carry. A script that is none of ours, or broken, is no data. */
final class PageScripts {

  /** Stops behind the value it reads; what follows is JavaScript. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Pattern SETTING = Pattern.compile("\\bytcfg\\.set\\(\\s*(?=\\{)");

  private final List<String> scripts;

  PageScripts(Document document) {
    scripts =
        document.select("script").stream()
            .map(Element::data)
            .filter(script -> !script.isBlank())
            .toList();
  }

  /**
   * What the page assigns to a variable. A script that begins with the assignment goes before one
   * that only contains it, because a title inside other data may be written to look like one.
   */
  Optional<JsonNode> assignedTo(String variable) {
    var assignment = assignment(variable);
    var naming = scripts.stream().filter(script -> script.contains(variable)).toList();
    for (String script : naming) {
      Matcher start = assignment.matcher(script);
      if (start.lookingAt() && objectAt(script, start.end()) instanceof JsonNode value) {
        return Optional.of(value);
      }
    }
    for (String script : naming) {
      Matcher anywhere = assignment.matcher(script);
      while (anywhere.find()) {
        if (objectAt(script, anywhere.end()) instanceof JsonNode value) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  /** The arguments of all {@code ytcfg.set({…})}, in the order of the page. */
  List<JsonNode> settings() {
    var settings = new ArrayList<JsonNode>();
    for (String script : scripts) {
      Matcher call = SETTING.matcher(script);
      int from = 0;
      while (call.find(from)) {
        from = call.end();
        if (objectAt(script, from) instanceof JsonNode value) {
          settings.add(value);
        }
      }
    }
    return settings;
  }

  private static Pattern assignment(String variable) {
    return Pattern.compile(
        "\\s*(?:(?:var|let|const)\\s+|window\\.)?(?:window\\[[\"'])?"
            + variable
            + "(?:[\"']])?\\s*=\\s*(?=\\{)");
  }

  private static @Nullable JsonNode objectAt(String script, int offset) {
    var characters = script.toCharArray();
    try (var parser = JSON.createParser(characters, offset, characters.length - offset)) {
      JsonNode value = JSON.readTree(parser);
      return value.isObject() && !value.isEmpty() ? value : null;
    } catch (JacksonException broken) {
      return null;
    }
  }
}
