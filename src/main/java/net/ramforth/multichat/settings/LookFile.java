package net.ramforth.multichat.settings;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A look as a file that people share. It says how an overlay looks, and nothing about whose it is:
 * neither keys nor what is hidden there, nor hosts, as nobody's viewers shall ask a host that
 * somebody else chose.
 */
@Component
final class LookFile {

  private static final String FORMAT = "multichat-look";

  private final SettingsJson settingsJson;
  private final JsonMapper json;

  LookFile(SettingsJson settingsJson, JsonMapper json) {
    this.settingsJson = settingsJson;
    this.json = json;
  }

  ObjectNode write(String name, OverlaySettings settings) {
    var look = settingsJson.tree(settings);
    keepLook(look);
    Migrations.stamp(look);
    var file = json.createObjectNode();
    file.put("format", FORMAT);
    file.put("name", name);
    file.set("look", look);
    return file;
  }

  /**
   * Puts a file's look in place of another; what is no look stays.
   *
   * @throws InvalidSetting if it is no such file, or something in it does not fit
   */
  OverlaySettings read(JsonNode file, OverlaySettings settings) {
    if (!FORMAT.equals(file.path("format").asString(""))
        || !(file.path("look") instanceof ObjectNode look)) {
      throw new InvalidSetting("", "must be a look that was exported here");
    }
    if (look.path("schema").asInt(1) > Migrations.CURRENT) {
      throw new InvalidSetting("look.schema", "must not be of a newer version than this server");
    }
    var chosen = look.deepCopy();
    Migrations.toCurrent(chosen);
    keepLook(chosen);
    var plain = settingsJson.tree(OverlaySettings.DEFAULT);
    keepLook(plain);
    try {
      return settingsJson.change(settingsJson.change(settings, plain), chosen);
    } catch (InvalidSetting invalid) {
      throw new InvalidSetting("look." + invalid.field(), invalid.reason());
    }
  }

  private static void keepLook(ObjectNode settings) {
    for (var kept : new String[] {"filter", "pacing", "shows", "showTwitch", "showYoutube"}) {
      settings.remove(kept);
    }
    if (settings.path("css") instanceof ObjectNode css) {
      css.remove("hosts");
    }
  }
}
