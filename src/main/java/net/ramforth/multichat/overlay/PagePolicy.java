package net.ramforth.multichat.overlay;

import java.util.List;

/**
 * What pages that show chat may load and do (Content-Security-Policy, level 3). Styles may be
 * inline because OBS adds the streamer's CSS that way, and so do we. Pictures come from us alone,
 * whatever a message may say: no viewer's browser calls anybody else, unless the streamer names a
 * host for the pictures and fonts of their own CSS.
 */
final class PagePolicy {

  static final String OURS = with(List.of());

  private PagePolicy() {}

  /**
   * With hosts of the streamer's choice.
   *
   * @param hosts names only, as settings check them
   */
  static String with(List<String> hosts) {
    var chosen = new StringBuilder();
    hosts.forEach(host -> chosen.append(" https://").append(host));
    return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'"
        + chosen
        + "; img-src 'self' data:"
        + chosen
        + "; font-src 'self' data:"
        + chosen
        + "; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
        + " frame-ancestors 'self'";
  }
}
