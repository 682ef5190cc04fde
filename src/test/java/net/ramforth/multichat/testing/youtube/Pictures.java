package net.ramforth.multichat.testing.youtube;

import java.util.List;
import java.util.Map;

/**
 * Addresses of avatars, emoji, badges and stickers, as YouTube has them. What is found there is the
 * business of {@link net.ramforth.multichat.testing.StandInImages}.
 */
final class Pictures {

  private static final String SERVER = "//yt3.ggpht.com/";

  Map<String, Object> avatar(YoutubePerson person) {
    return thumbnails(person.login() + "-avatar", 32, 64);
  }

  String avatarUrl(YoutubePerson person) {
    return "https:" + url(person.login() + "-avatar", 88);
  }

  Map<String, Object> emoji(String name) {
    return thumbnails(name + "-emoji", 24, 48);
  }

  Map<String, Object> badge(String name) {
    return thumbnails(name + "-badge", 16, 32);
  }

  /** Without the scheme, as YouTube writes stickers. */
  Map<String, Object> sticker(String name) {
    return Json.object("thumbnails", List.of(sticker(name, 104), sticker(name, 208)));
  }

  private static Map<String, Object> sticker(String name, int size) {
    return thumbnail(url(name + "-sticker", size), size);
  }

  private static Map<String, Object> thumbnails(String id, int small, int large) {
    return Json.object(
        "thumbnails",
        List.of(
            thumbnail("https:" + url(id, small), small),
            thumbnail("https:" + url(id, large), large)));
  }

  private static Map<String, Object> thumbnail(String url, int size) {
    return Json.object("url", url, "width", size, "height", size);
  }

  private static String url(String id, int size) {
    return SERVER + id + "=s" + size + "-c-k-c0x00ffffff-no-rj";
  }
}
