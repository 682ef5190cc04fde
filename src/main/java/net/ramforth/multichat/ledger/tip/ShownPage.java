package net.ramforth.multichat.ledger.tip;

import java.net.URI;
import java.util.List;

/**
 * A page as its template shows it.
 *
 * @param heading the streamer's name where the page has none of its own
 * @param theme code of the theme
 */
record ShownPage(String heading, String text, String theme, List<Button> links) {

  /**
   * A link.
   *
   * @param label the site's name where the link has none of its own
   * @param site code of a known site, or empty
   */
  record Button(String label, String url, String host, String site) {

    static Button of(TipPage.Link link) {
      var site = KnownSite.of(link.url());
      var host = URI.create(link.url()).getHost();
      return new Button(
          link.label().isEmpty() ? site.map(KnownSite::displayName).orElse(host) : link.label(),
          link.url(),
          host,
          site.map(KnownSite::code).orElse(""));
    }
  }

  static ShownPage of(TipPage page, String streamer) {
    return new ShownPage(
        page.heading().isEmpty() ? streamer : page.heading(),
        page.text(),
        page.theme().code(),
        page.links().stream().map(Button::of).toList());
  }
}
