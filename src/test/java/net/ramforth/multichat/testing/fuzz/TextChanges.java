package net.ramforth.multichat.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Changes text as faults and ill will do: cut, doubled, mixed, with what surprises parsers. */
public final class TextChanges {

  private static final List<String> SURPRISES =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "\r\n",
          "\0",
          ":",
          ";",
          "=",
          "@",
          "#",
          "/",
          "\\",
          "\\s",
          "\\:",
          "-1",
          "0",
          "9223372036854775808",
          "1e308",
          "NaN",
          "null",
          "true",
          "{}",
          "[]",
          "\"",
          "'",
          "<script>",
          "</style>",
          "${x}",
          "%00",
          "%",
          "\u0001ACTION ",
          "\u0001",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\u0336",
          "\u0301\u0301\u0301",
          "\ud83d",
          "\udc00",
          "\ud83d\ude00",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\ufffd",
          "\ufdfd",
          "\u0130",
          "\ud83e\udee9",
          "\udb40\udc00",
          "a".repeat(600),
          "\u0e49".repeat(200),
          ",".repeat(300));

  private TextChanges() {}

  /** Some changes to one of the texts; others of them lend their parts. */
  public static String of(List<String> texts, Random random) {
    var text = new StringBuilder(texts.get(random.nextInt(texts.size())));
    for (int changes = random.nextInt(1, 8); changes > 0; changes--) {
      change(text, texts, random);
    }
    return text.toString();
  }

  private static void change(StringBuilder text, List<String> texts, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1, 12));
    switch (random.nextInt(7)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.insert(from, surprise(random));
      case 3 -> text.replace(from, to, surprise(random));
      case 4 -> text.setLength(from);
      case 5 -> text.insert(from, part(texts.get(random.nextInt(texts.size())), random));
      default -> text.insert(from, (char) random.nextInt(0x10000));
    }
  }

  static String surprise(Random random) {
    return SURPRISES.get(random.nextInt(SURPRISES.size()));
  }

  private static String part(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, Math.min(text.length(), from + random.nextInt(1, 40)));
  }
}
