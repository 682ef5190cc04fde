package net.ramforth.multichat.testing.youtube;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as YouTube writes it: runs of words, links, line ends and emoji. */
final class Runs {

  /** The channel id under which YouTube's own emoji stand, seen 2026-02. */
  private static final String YOUTUBE = "UCkszU2WH9gy1mb0dV-11UJg";

  /** Most of what is said: letters without anything special. */
  private static final Pattern PLAIN = Pattern.compile("[\\w ,.!?'()-]+");

  private static final Pattern PIECE =
      Pattern.compile(":[a-z][a-z0-9-]+:|https?://\\S+|\\n|\\X", Pattern.DOTALL);

  private final Pictures pictures;

  Runs(Pictures pictures) {
    this.pictures = pictures;
  }

  /** {@code :ada-wave:} and its like become custom emoji, Unicode emoji become standard ones. */
  Map<String, Object> of(String text) {
    if (PLAIN.matcher(text).matches()) {
      return plain(text);
    }
    var runs = new ArrayList<Map<String, Object>>();
    var words = new StringBuilder();
    var pieces = PIECE.matcher(text);
    while (pieces.find()) {
      var special = special(pieces.group());
      if (special.isEmpty()) {
        words.append(pieces.group());
      } else {
        flush(words, runs);
        runs.add(special);
      }
    }
    flush(words, runs);
    return Json.object("runs", runs);
  }

  static Map<String, Object> plain(String... texts) {
    return Json.object("runs", Arrays.stream(texts).map(it -> Json.object("text", it)).toList());
  }

  private static void flush(StringBuilder words, List<Map<String, Object>> runs) {
    if (!words.isEmpty()) {
      runs.add(Json.object("text", words.toString()));
      words.setLength(0);
    }
  }

  private Map<String, Object> special(String piece) {
    if (piece.equals("\n")) {
      return Json.object("text", "\n");
    }
    if (piece.startsWith("http")) {
      return link(piece);
    }
    if (piece.length() > 2 && piece.startsWith(":") && piece.endsWith(":")) {
      return custom(piece);
    }
    return isEmoji(piece) ? standard(piece) : Map.of();
  }

  private static boolean isEmoji(String cluster) {
    return Character.isEmojiPresentation(cluster.codePointAt(0)) || cluster.contains("\ufe0f");
  }

  private static Map<String, Object> link(String url) {
    var target = URLEncoder.encode(url, StandardCharsets.UTF_8);
    return Json.object(
        "text",
        url.length() > 40 ? url.substring(0, 37) + "..." : url,
        "navigationEndpoint",
        Json.object(
            "urlEndpoint",
            Json.object(
                "url",
                "https://www.youtube.com/redirect?event=live_chat&q=" + target,
                "target",
                "TARGET_NEW_WINDOW",
                "nofollow",
                true)));
  }

  private Map<String, Object> custom(String shortcut) {
    var name = shortcut.substring(1, shortcut.length() - 1);
    var owner = name.startsWith("ada-") ? YoutubePerson.called("ada").channelId() : YOUTUBE;
    return emoji(
        Json.object(
            "emojiId", owner + "/" + name,
            "shortcuts", List.of(shortcut),
            "searchTerms", List.of(name),
            "image", Json.with(pictures.emoji(name), "accessibility", label(name)),
            "isCustomEmoji", true));
  }

  private static Map<String, Object> standard(String character) {
    var code = Integer.toHexString(character.codePointAt(0));
    var url = "https://fonts.gstatic.com/s/e/notoemoji/15.1/" + code + "/72.png";
    return emoji(
        Json.object(
            "emojiId", character,
            "shortcuts", List.of(":emoji_" + code + ":"),
            "image",
                Json.object(
                    "thumbnails",
                    List.of(Json.object("url", url)),
                    "accessibility",
                    label(character))));
  }

  private static Map<String, Object> emoji(Map<String, Object> emoji) {
    return Json.object("emoji", emoji);
  }

  static Map<String, Object> label(String text) {
    return Json.object("accessibilityData", Json.object("label", text));
  }
}
