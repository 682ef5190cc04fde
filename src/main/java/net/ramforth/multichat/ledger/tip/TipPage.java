package net.ramforth.multichat.ledger.tip;

import java.util.List;
import java.util.Locale;

/**
 * A streamer's page for those who want to give something.
 *
 * @param name in the page's address; empty while none is chosen
 * @param heading may be empty
 * @param text with line breaks; may be empty
 * @param accent {@code #rrggbb}
 * @param published whether others see it
 */
record TipPage(
    String name,
    String heading,
    String text,
    String accent,
    Theme theme,
    List<Link> links,
    boolean published) {

  static final TipPage BLANK = new TipPage("", "", "", "#5a3fd6", Theme.AUTO, List.of(), false);

  TipPage {
    links = List.copyOf(links);
  }

  /** Where money can be given. */
  record Link(String label, String url) {}

  /** How bright the page is; {@code AUTO} is as the visitor's device is. */
  enum Theme {
    AUTO,
    LIGHT,
    DARK;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
