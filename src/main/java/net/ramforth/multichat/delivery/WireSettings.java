package net.ramforth.multichat.delivery;

import net.ramforth.multichat.settings.OverlaySettings;
import net.ramforth.multichat.settings.Template;

/**
 * How rows look. Whoever has the overlay's address can read this, so what an account hides is not
 * in it.
 */
record WireSettings(
    int messageLimit,
    int textSizePx,
    boolean showPlatform,
    boolean showTwitch,
    boolean showYoutube,
    Template template,
    boolean showBadges,
    boolean bigEmotes,
    boolean animatedEmotes) {

  static WireSettings of(OverlaySettings settings) {
    return new WireSettings(
        settings.messageLimit(),
        settings.textSizePx(),
        settings.showPlatform(),
        settings.showTwitch(),
        settings.showYoutube(),
        settings.template(),
        settings.showBadges(),
        settings.bigEmotes(),
        settings.animatedEmotes());
  }
}
