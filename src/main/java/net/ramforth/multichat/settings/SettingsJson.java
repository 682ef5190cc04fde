package net.ramforth.multichat.settings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Settings as JSON: for the API, for the database, and as files that people share. */
@Component
final class SettingsJson {

  private final JsonMapper json;
  private final Choices strictly;
  private final Choices leniently;

  SettingsJson(JsonMapper json) {
    this.json = json;
    this.strictly =
        new Choices(
            json,
            misfit -> {
              throw misfit;
            });
    this.leniently = new Choices(json, _ -> {});
  }

  /**
   * Settings with others in place of the named ones.
   *
   * @throws InvalidSetting for a name or value that does not fit
   */
  OverlaySettings change(OverlaySettings settings, JsonNode wanted) {
    if (!(wanted instanceof ObjectNode fields)) {
      throw new InvalidSetting("", "must be a JSON object");
    }
    var tree = tree(settings);
    strictly.put(fields, tree, OverlaySettings.class);
    return parse(tree);
  }

  /** Reads what any version wrote; what does not fit any more has its default. */
  OverlaySettings readStored(String stored) {
    var tree = tree(OverlaySettings.DEFAULT);
    if (json.readTree(stored) instanceof ObjectNode chosen) {
      Migrations.toCurrent(chosen);
      leniently.put(chosen, tree, OverlaySettings.class);
    }
    return parse(tree);
  }

  String writeStored(OverlaySettings settings) {
    var tree = tree(settings);
    Migrations.stamp(tree);
    return json.writeValueAsString(tree);
  }

  ObjectNode tree(OverlaySettings settings) {
    return json.valueToTree(settings);
  }

  private OverlaySettings parse(ObjectNode settings) {
    try {
      return json.treeToValue(settings, OverlaySettings.class);
    } catch (JacksonException e) {
      throw e.getCause() instanceof InvalidSetting invalid ? at(e.getPath(), invalid) : e;
    }
  }

  private static InvalidSetting at(List<JacksonException.Reference> path, InvalidSetting invalid) {
    var outer =
        path.stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .map(name -> name + ".")
            .collect(Collectors.joining());
    return new InvalidSetting(outer + invalid.field(), invalid.reason());
  }
}
