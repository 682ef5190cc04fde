package net.ramforth.multichat.settings;

import static java.util.stream.Collectors.joining;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word that hides messages. As it is, it stands for itself as a whole word; {@code *} in it for
 * any characters of the word; {@code /…/} is a regular expression. RE2 takes time in proportion to
 * the text for every expression there is, so nobody's words can stop the server.
 */
public final class HiddenWord {

  /** Written without spaces between words, or with endings that look like part of the word. */
  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private static final String IN_WORD = "[\\p{L}\\p{N}\\p{M}_]";
  private static final String BEFORE_WORD = "(?:^|[^\\p{L}\\p{N}\\p{M}_])";
  private static final String AFTER_WORD = "(?:$|[^\\p{L}\\p{N}\\p{M}_])";

  private static final Pattern COUNTED = Pattern.compile("\\{(\\d+)(?:,(\\d+)?)?\\}");
  private static final int MOST_REPEATS = 50;

  private final Predicate<String> occursIn;

  private HiddenWord(Predicate<String> occursIn) {
    this.occursIn = occursIn;
  }

  /**
   * Reads an entry as people write it.
   *
   * @throws IllegalArgumentException if it can hide nothing, or would hide everything; the message
   *     completes a sentence that begins with the entry
   */
  public static HiddenWord of(String entry) {
    var written = entry.strip();
    if (written.length() > 2 && written.startsWith("/") && written.endsWith("/")) {
      return new HiddenWord(expression(written.substring(1, written.length() - 1)));
    }
    var word = fold(written).strip();
    if (word.isEmpty()) {
      throw new IllegalArgumentException("has nothing in it that can be seen");
    }
    if (word.chars().allMatch(character -> character == '*')) {
      throw new IllegalArgumentException("would hide everything");
    }
    return new HiddenWord(
        word.indexOf('*') < 0 ? text -> occurs(word, text) : withPlaceholders(word));
  }

  /**
   * Whether the word is in a text.
   *
   * @param folded the text as {@link #fold} gives it
   */
  public boolean isIn(String folded) {
    return occursIn.test(folded);
  }

  /**
   * A text as it has to be for comparing: without case, with one character for those that look
   * alike, and without what cannot be seen.
   */
  public static String fold(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    // Upper case first: ß and ss, ς and σ are the same then.
    var folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    var visible = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(codePoint -> !isInvisible(codePoint))
        .forEach(visible::appendCodePoint);
    return Normalizer.normalize(visible, Normalizer.Form.NFKC);
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        // The combining grapheme joiner and the variation selectors.
        || codePoint == 0x034F
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static Predicate<String> expression(String written) {
    if (repeats(written) > MOST_REPEATS) {
      throw new IllegalArgumentException("repeats more than " + MOST_REPEATS + " times");
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("is not a regular expression: " + e.getDescription(), e);
    }
    if (pattern.matches("")) {
      throw new IllegalArgumentException("would hide everything");
    }
    return text -> pattern.matcher(text).find();
  }

  /** All counts together: RE2 writes repetitions out, nested ones as often as their product. */
  private static long repeats(String expression) {
    long product = 1;
    var counts = COUNTED.matcher(expression);
    while (counts.find() && product <= MOST_REPEATS) {
      var most = counts.group(2) == null ? counts.group(1) : counts.group(2);
      product *= most.length() > 4 ? MOST_REPEATS + 1 : Math.max(1, Integer.parseInt(most));
    }
    return product;
  }

  /** Parts of a word with any of its characters between them. */
  private static Predicate<String> withPlaceholders(String word) {
    var expression =
        Arrays.stream(word.split("\\*", -1)).map(Pattern::quote).collect(joining(IN_WORD + "*"));
    boolean startsWord = word.startsWith("*") || isOfWord(word.codePointAt(0));
    boolean endsWord = word.endsWith("*") || isOfWord(word.codePointBefore(word.length()));
    var pattern =
        Pattern.compile(
            (startsWord ? BEFORE_WORD : "") + expression + (endsWord ? AFTER_WORD : ""));
    return text -> pattern.matcher(text).find();
  }

  private static boolean occurs(String word, String text) {
    boolean startsWord = isOfWord(word.codePointAt(0));
    boolean endsWord = isOfWord(word.codePointBefore(word.length()));
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((!startsWord || at == 0 || !continuesWord(text.codePointBefore(at)))
          && (!endsWord || end == text.length() || !continuesWord(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another such character beside it would make another word of it. */
  private static boolean isOfWord(int codePoint) {
    return continuesWord(codePoint) && !UNSPACED.contains(Character.UnicodeScript.of(codePoint));
  }

  private static boolean continuesWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || codePoint == '_'
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }
}
