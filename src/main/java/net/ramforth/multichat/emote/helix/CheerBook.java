package net.ramforth.multichat.emote.helix;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Fragment;
import tools.jackson.databind.JsonNode;

/**
 * The cheermotes of a channel.
 *
 * @param prefixes by their word in lower case
 */
record CheerBook(Map<String, CheerPrefix> prefixes) {

  /** More than Twitch lets anybody cheer at once. */
  static final int MOST_BITS = 10_000_000;

  private static final int MOST_DIGITS = 8;

  CheerBook {
    prefixes = Map.copyOf(prefixes);
  }

  static CheerBook of(Stream<CheerPrefix> prefixes) {
    var byWord = new HashMap<String, CheerPrefix>();
    prefixes.forEach(prefix -> byWord.put(prefix.word(), prefix));
    return new CheerBook(byWord);
  }

  /** Reads Helix's {@code data}; what cannot be read is not in the book. */
  static CheerBook read(JsonNode data) {
    return of(data.valueStream().flatMap(entry -> CheerPrefix.read(entry).stream()));
  }

  /** The cheermote that this word is; empty if it is none. */
  Optional<Fragment.Cheermote> find(String word) {
    // A prefix may end with digits itself: the longest that is one wins.
    int least = Math.max(1, word.length() - MOST_DIGITS);
    for (int at = word.length() - 1; at >= least && isDigit(word.charAt(at)); at--) {
      var bits = word.charAt(at) == '0' ? 0 : Integer.parseInt(word.substring(at));
      var prefix =
          bits == 0 || bits > MOST_BITS
              ? null
              : prefixes.get(word.substring(0, at).toLowerCase(Locale.ROOT));
      if (prefix != null) {
        return prefix
            .tierOf(bits)
            .map(tier -> new Fragment.Cheermote(word, bits, tier.color(), tier.picture()));
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
