package net.ramforth.multichat.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The emotes everybody has, by the ids they really have (seen 2026-11 in captured chat). */
final class GlobalEmotes {

  private static final Map<String, String> IDS =
      Map.of(
          "Kappa", "25",
          "Kreygasm", "41",
          "BibleThump", "86",
          "4Head", "354",
          "ResidentSleeper", "245",
          "HeyGuys", "30259",
          "NotLikeThis", "58765",
          "SeemsGood", "64138",
          "LUL", "425618",
          "PogChamp", "305954156");

  private GlobalEmotes() {}

  /**
   * The {@code emotes} tag: {@code id:first-last,…/id:…}, counted in code points, both included.
   */
  static String tagFor(String text) {
    var places = new LinkedHashMap<String, List<String>>();
    int start = 0;
    for (String word : text.split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      var id = IDS.get(word);
      if (id != null) {
        places.computeIfAbsent(id, _ -> new ArrayList<>()).add(start + "-" + (start + length - 1));
      }
      start += length + 1;
    }
    return places.entrySet().stream()
        .map(emote -> emote.getKey() + ":" + String.join(",", emote.getValue()))
        .collect(Collectors.joining("/"));
  }
}
