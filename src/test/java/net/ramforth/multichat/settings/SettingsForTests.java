package net.ramforth.multichat.settings;

import net.ramforth.multichat.chat.MessageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes settings that differ from the defaults. */
public final class SettingsForTests {

  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(MessageKind.class, MessageKindJson.class).build();

  private SettingsForTests() {}

  /** As the API takes them: a whole or partial object. */
  public static OverlaySettings with(String json) {
    return new SettingsJson(JSON).change(OverlaySettings.DEFAULT, JSON.readTree(json));
  }

  /** The defaults as the API has them. */
  static JsonNode tree() {
    return JSON.valueToTree(OverlaySettings.DEFAULT);
  }

  public static OverlaySettings with(Filter filter) {
    return with("{\"filter\":" + JSON.writeValueAsString(filter) + "}");
  }
}
