package net.ramforth.multichat.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see, and in which order.
 *
 * @param words in the author's name or the text; empty for all
 * @param unread only those that nobody has ticked
 * @param from the first moment
 * @param to the last moment, itself included
 */
record LedgerFilter(
    String words,
    @Nullable Platform platform,
    @Nullable MessageKind kind,
    boolean unread,
    @Nullable Instant from,
    @Nullable Instant to,
    Sort sort) {

  private static final int LONGEST_SEARCH = 100;

  /** Where times begin and end that have a place in a column of milliseconds. */
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  /** By time, or by amount: those of different currencies by what they are worth, roughly. */
  enum Sort {
    NEWEST("at desc, id"),
    OLDEST("at, id"),
    LARGEST("worth desc, at desc, id");

    private final String order;

    Sort(String order) {
      this.order = order;
    }

    String order() {
      return order;
    }
  }

  /** One of the parameters cannot be understood. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    Unreadable(String parameter) {
      super(parameter);
      this.parameter = parameter;
    }

    String parameter() {
      return parameter;
    }
  }

  /**
   * What an address asks for by {@code q}, {@code platform}, {@code kind}, {@code unread}, {@code
   * from}, {@code to} and {@code sort}; empty ones ask for nothing.
   *
   * @throws Unreadable if one has a value that it cannot have
   */
  static LedgerFilter of(Map<String, String> asked) {
    var words = asked.getOrDefault("q", "").strip();
    if (words.length() > LONGEST_SEARCH) {
      throw new Unreadable("q");
    }
    return new LedgerFilter(
        words,
        one(asked, "platform", Platform.values()),
        one(asked, "kind", MessageKind.values()),
        "true".equals(asked.get("unread")),
        instant(asked, "from"),
        instant(asked, "to"),
        sort(one(asked, "sort", Sort.values())));
  }

  /** The same, those that somebody has read too. */
  LedgerFilter alsoRead() {
    return new LedgerFilter(words, platform, kind, false, from, to, sort);
  }

  private static Sort sort(@Nullable Sort asked) {
    return asked == null ? Sort.NEWEST : asked;
  }

  private static <T extends Enum<T>> @Nullable T one(
      Map<String, String> asked, String parameter, T[] values) {
    var code = asked.getOrDefault(parameter, "");
    return code.isEmpty()
        ? null
        : Arrays.stream(values)
            .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
            .findFirst()
            .orElseThrow(() -> new Unreadable(parameter));
  }

  static @Nullable Instant instant(Map<String, String> asked, String parameter) {
    var text = asked.getOrDefault(parameter, "");
    if (text.isEmpty()) {
      return null;
    }
    try {
      var instant = Instant.parse(text);
      if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
        throw new Unreadable(parameter);
      }
      return instant;
    } catch (DateTimeException e) {
      throw new Unreadable(parameter);
    }
  }
}
