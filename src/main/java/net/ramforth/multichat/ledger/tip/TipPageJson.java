package net.ramforth.multichat.ledger.tip;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages as the API has them, field by field, and the links as they are stored. */
@Component
class TipPageJson {

  static final int MOST_LINKS = 12;
  static final int LONGEST_HEADING = 80;
  static final int LONGEST_TEXT = 1_000;
  static final int LONGEST_LABEL = 40;
  static final int LONGEST_URL = 500;

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  private final JsonMapper json;

  TipPageJson(JsonMapper json) {
    this.json = json;
  }

  /**
   * The page that is wanted, whole.
   *
   * @throws InvalidTipPage for the first field that does not fit
   */
  TipPage read(JsonNode wanted) {
    var name = line(wanted, "name", "name", 30);
    PageName.check(name);
    var accent = line(wanted, "accent", "accent", 7);
    if (!COLOR.matcher(accent).matches()) {
      throw new InvalidTipPage("accent", "not-a-color");
    }
    if (!wanted.path("published").isBoolean()) {
      throw new InvalidTipPage("published", "not-yes-or-no");
    }
    return new TipPage(
        name,
        line(wanted, "heading", "heading", LONGEST_HEADING),
        text(wanted, "text", "text", LONGEST_TEXT),
        accent.toLowerCase(Locale.ROOT),
        theme(wanted),
        links(wanted.path("links")),
        wanted.path("published").asBoolean());
  }

  String writeLinks(List<TipPage.Link> links) {
    return json.writeValueAsString(links);
  }

  List<TipPage.Link> readLinks(String stored) {
    try {
      return List.of(json.readValue(stored, TipPage.Link[].class));
    } catch (JacksonException damaged) {
      return List.of();
    }
  }

  private static TipPage.Theme theme(JsonNode wanted) {
    var code = line(wanted, "theme", "theme", 10);
    return Arrays.stream(TipPage.Theme.values())
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidTipPage("theme", "not-a-theme"));
  }

  private static List<TipPage.Link> links(JsonNode wanted) {
    if (!wanted.isArray()) {
      throw new InvalidTipPage("links", "not-a-list");
    }
    if (wanted.size() > MOST_LINKS) {
      throw new InvalidTipPage("links", "too-many");
    }
    List<TipPage.Link> links = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      var field = "links[" + i + "].";
      var url = url(line(wanted.get(i), "url", field + "url", LONGEST_URL), field + "url");
      var label = line(wanted.get(i), "label", field + "label", LONGEST_LABEL);
      links.add(new TipPage.Link(label, url));
    }
    return links;
  }

  /** Nothing but https: no script, no file, no name and password before the host. */
  private static String url(String text, String field) {
    try {
      var url = new URI(text);
      if ("https".equalsIgnoreCase(url.getScheme())
          && url.getHost() != null
          && url.getHost().contains(".")
          && url.getUserInfo() == null) {
        return url.toASCIIString();
      }
    } catch (URISyntaxException e) {
      throw new InvalidTipPage(field, "not-https");
    }
    throw new InvalidTipPage(field, "not-https");
  }

  private static String line(JsonNode object, String key, String field, int longest) {
    var line = text(object, key, field, longest);
    if (line.indexOf('\n') >= 0) {
      throw new InvalidTipPage(field, "not-readable");
    }
    return line;
  }

  private static String text(JsonNode object, String key, String field, int longest) {
    if (!object.path(key).isString()) {
      throw new InvalidTipPage(field, "not-a-text");
    }
    var text = object.path(key).asString().replace("\r\n", "\n").strip();
    if (text.codePointCount(0, text.length()) > longest) {
      throw new InvalidTipPage(field, "too-long");
    }
    if (text.codePoints().anyMatch(TipPageJson::isUnreadable)) {
      throw new InvalidTipPage(field, "not-readable");
    }
    return text;
  }

  /** Control characters, and those that turn the reading direction of what follows around. */
  private static boolean isUnreadable(int each) {
    return Character.isISOControl(each) && each != '\n'
        || each >= 0x202A && each <= 0x202E
        || Character.getType(each) == Character.SURROGATE;
  }
}
