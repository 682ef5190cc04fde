package net.ramforth.multichat.settings;

import static net.ramforth.multichat.settings.Section.COLORS;
import static net.ramforth.multichat.settings.Section.CONTENT;
import static net.ramforth.multichat.settings.Section.DESIGN;
import static net.ramforth.multichat.settings.Section.LAYOUT;
import static net.ramforth.multichat.settings.Section.MOTION;
import static net.ramforth.multichat.settings.Section.PARTS;
import static net.ramforth.multichat.settings.Section.TEXT;

import net.ramforth.multichat.settings.Setting.Format;
import org.jspecify.annotations.Nullable;

/**
 * How one overlay looks and behaves. Form, API, documents, preview and overlay follow this record:
 * a setting is one component here, its two labels, and what it does.
 *
 * @param template which of our designs rows have
 * @param font a family that we serve or that the streamer's computer has; null for the template's
 * @param textSizePx size of the text in CSS pixels
 * @param textColor null for the template's, or what is readable on the background
 * @param backgroundColor behind each row; null for the template's
 * @param backgroundOpacityPercent in percent; null for the template's
 * @param nameColors what colour names have
 * @param direction null for the template's
 * @param newest where new messages appear
 * @param align which side rows keep to; null for the template's
 * @param widthPercent how much of the page's width the chat has
 * @param messageLimit rows on screen at most
 * @param featuredAt where the message on air has its spot
 * @param fadeAfterSeconds how long a row stays; 0 for as long as there is room
 * @param groupMessages whether names are left out where somebody goes on writing
 * @param platformMark how rows tell which platform they are from
 * @param showBadges whether names carry their badges
 * @param showAvatars whether names carry people's pictures, where the platform tells them
 * @param showTimes whether rows say when they were written
 * @param bigEmotes whether a message of nothing but emotes is shown large
 * @param entrance how a new row comes
 * @param exit how a row leaves that is too many or too old
 * @param animatedEmotes whether emotes move; still ones are shown where not
 * @param shows chat, the message on air, or both
 * @param showTwitch whether messages from Twitch are shown
 * @param showYoutube whether messages from YouTube are shown
 * @param filter what is not shown at all
 * @param pacing how fast chat goes
 * @param css the overlay's own style sheet
 */
public record OverlaySettings(
    @Setting(in = DESIGN, initially = "clean") Template template,
    @Setting(in = TEXT, most = 60, format = Format.FONT) @Nullable String font,
    @Setting(in = TEXT, initially = "22", least = 10, most = 72, unit = "px") int textSizePx,
    @Setting(in = COLORS, format = Format.COLOR) @Nullable String textColor,
    @Setting(in = COLORS, format = Format.COLOR) @Nullable String backgroundColor,
    @Setting(in = COLORS, most = 100, unit = "%") @Nullable Integer backgroundOpacityPercent,
    @Setting(in = COLORS, initially = "theirs") NameColors nameColors,
    @Setting(in = LAYOUT) @Nullable Direction direction,
    @Setting(in = LAYOUT, initially = "bottom") Newest newest,
    @Setting(in = LAYOUT) @Nullable Alignment align,
    @Setting(in = LAYOUT, initially = "100", least = 10, most = 100, unit = "%") int widthPercent,
    @Setting(in = LAYOUT, initially = "50", least = 1, most = 200) int messageLimit,
    @Setting(in = LAYOUT, initially = "top") FeaturedAt featuredAt,
    @Setting(in = LAYOUT, initially = "0", most = 600, unit = "s") int fadeAfterSeconds,
    @Setting(in = PARTS, initially = "false") boolean groupMessages,
    @Setting(in = PARTS, initially = "icon") PlatformMark platformMark,
    @Setting(in = PARTS, initially = "true") boolean showBadges,
    @Setting(in = PARTS, initially = "false") boolean showAvatars,
    @Setting(in = PARTS, initially = "false") boolean showTimes,
    @Setting(in = PARTS, initially = "true") boolean bigEmotes,
    @Setting(in = MOTION, initially = "rise") Entrance entrance,
    @Setting(in = MOTION, initially = "fade") Exit exit,
    @Setting(in = MOTION, initially = "true") boolean animatedEmotes,
    @Setting(in = CONTENT, initially = "everything") Shows shows,
    @Setting(in = CONTENT, initially = "true") boolean showTwitch,
    @Setting(in = CONTENT, initially = "true") boolean showYoutube,
    Filter filter,
    Pacing pacing,
    CustomCss css) {

  /** What an overlay has for which nothing was chosen. */
  public static final OverlaySettings DEFAULT = Defaults.of(OverlaySettings.class);

  public OverlaySettings {
    if (!showTwitch && !showYoutube) {
      throw new InvalidSetting("showTwitch", "must be true where showYoutube is false");
    }
  }

  /** Whether the same messages are shown under both, and say the same. */
  boolean showsSameAs(OverlaySettings other) {
    return showTwitch == other.showTwitch
        && showYoutube == other.showYoutube
        && filter.equals(other.filter);
  }
}
