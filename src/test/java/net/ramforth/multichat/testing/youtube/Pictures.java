package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.ramforth.multichat.testing.HttpCall;

/** Avatars, emoji and stickers, drawn by hand and served below {@code /pictures/}. */
final class Pictures {

  static final String PATH = "/pictures/";

  private static final Pattern FILE =
      Pattern.compile(PATH + "(avatar|emoji|sticker|badge)/([\\w-]{1,40})\\.svg");
  private static final Map<String, String> EMOJI_SHAPES =
      Map.of(
          "ada-wave", "<path d='M8 30c6-16 12 10 18-4s8-6 14 2' stroke='#fff' stroke-width='5'/>",
          "ada-love", "<path d='M24 38 8 22a9 9 0 0 1 16-9 9 9 0 0 1 16 9z' fill='#fff'/>",
          "hand-pink-waving", "<circle cx='24' cy='24' r='13' fill='#fff'/>");

  private volatile String baseUrl;

  Pictures(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  void setBaseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  Map<String, Object> avatar(YoutubePerson person) {
    return thumbnails("avatar/" + person.login(), 32, 64);
  }

  String avatarUrl(YoutubePerson person) {
    return baseUrl + PATH + "avatar/" + person.login() + ".svg";
  }

  Map<String, Object> emoji(String name) {
    return thumbnails("emoji/" + name, 24, 48);
  }

  Map<String, Object> badge(String name) {
    return thumbnails("badge/" + name, 16, 32);
  }

  /** Without the scheme, as YouTube writes stickers. */
  Map<String, Object> sticker(String name) {
    var url = baseUrl.substring(baseUrl.indexOf("//")) + PATH + "sticker/" + name + ".svg";
    return Json.object("thumbnails", List.of(thumbnail(url, 104), thumbnail(url, 208)));
  }

  private Map<String, Object> thumbnails(String file, int small, int large) {
    var url = baseUrl + PATH + file + ".svg";
    return Json.object("thumbnails", List.of(thumbnail(url, small), thumbnail(url, large)));
  }

  private static Map<String, Object> thumbnail(String url, int size) {
    return Json.object("url", url, "width", size, "height", size);
  }

  static void answer(HttpCall call) throws IOException {
    var file = FILE.matcher(call.path());
    if (!file.matches()) {
      call.answer(404, "text/plain", "no such picture");
      return;
    }
    call.answerHeader("Cache-Control", "public, max-age=86400")
        .answerHeader("Access-Control-Allow-Origin", "*")
        .answer(200, "image/svg+xml", drawn(file.group(1), file.group(2)));
  }

  private static String drawn(String kind, String name) {
    int hue = Math.floorMod(name.hashCode() * 37, 360);
    var letter = name.substring(0, 1).toUpperCase(Locale.ROOT);
    var shape =
        EMOJI_SHAPES.getOrDefault(
            name,
            "<text x='24' y='33' font-size='26' font-family='sans-serif' text-anchor='middle'"
                + " fill='#fff'>%s</text>".formatted(letter));
    int round = "avatar".equals(kind) ? 24 : 10;
    return """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48' fill='none'>\
    <rect width='48' height='48' rx='%d' fill='hsl(%d 60%% 45%%)'/>%s</svg>\
    """
        .formatted(round, hue, shape);
  }
}
