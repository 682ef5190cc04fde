package net.ramforth.multichat.ledger.tip;

import java.util.List;

/** A page as the API has it. */
record TipPageView(
    String name,
    String heading,
    String text,
    String accent,
    String theme,
    List<TipPage.Link> links,
    boolean published) {

  static TipPageView of(TipPage page) {
    return new TipPageView(
        page.name(),
        page.heading(),
        page.text(),
        page.accent(),
        page.theme().code(),
        page.links(),
        page.published());
  }
}
