package net.ramforth.multichat.ledger.hook;

import java.util.Locale;
import net.ramforth.multichat.ledger.Money;
import tools.jackson.databind.JsonNode;

/**
 * What a site told.
 *
 * @param id the site's own
 * @param name {@code Somebody} where the giver does not want to be named
 * @param text what the giver wrote; may be empty
 * @param amount as people write it, e.g. {@code €3.00}
 */
record Tip(String id, String name, String text, String amount) {

  private static final int LONGEST_ID = 100;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TEXT = 500;
  private static final String NOBODY = "Somebody";

  /** What came is not what the site sends. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Ko-fi's: see "Webhooks" in its settings, API. Fields that it may leave out are empty. */
  static Tip ofKofi(JsonNode told) {
    boolean open = told.path("is_public").asBoolean(true);
    return of(
        told.path("message_id"),
        open ? text(told.path("from_name"), LONGEST_NAME) : "",
        open ? text(told.path("message"), LONGEST_TEXT) : "",
        told.path("amount"),
        told.path("currency"));
  }

  /** One that reads as StreamElements' own events do. */
  static Tip ofStreamElements(JsonNode told) {
    if (!text(told.path("type"), LONGEST_ID).equals("tip")) {
      throw new Unreadable();
    }
    var data = told.path("data");
    var id = told.has("_id") ? told.path("_id") : told.path("id");
    return of(
        data.has("tipId") ? data.path("tipId") : id,
        text(data.path("username"), LONGEST_NAME),
        text(data.path("message"), LONGEST_TEXT),
        data.path("amount"),
        data.path("currency"));
  }

  private static Tip of(JsonNode id, String name, String text, JsonNode amount, JsonNode currency) {
    var written = text(currency, 3).toUpperCase(Locale.ROOT) + " " + text(amount, 20);
    var money = Money.read(written).filter(it -> it.minor() > 0).orElseThrow(Unreadable::new);
    var known = text(id, LONGEST_ID);
    if (known.isEmpty()) {
      throw new Unreadable();
    }
    return new Tip(known, name.isEmpty() ? NOBODY : name, text, money.text(Locale.US));
  }

  /** On one line, without what cannot be seen. */
  private static String text(JsonNode value, int longest) {
    if (!value.isString() && !value.isNumber()) {
      return "";
    }
    var written = value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    var line = written.replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E]+", " ").strip();
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest));
  }
}
