package net.ramforth.multichat.youtube.broadcast;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.ramforth.multichat.youtube.broadcast.LiveVideo.Access;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Gone;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Hidden;
import net.ramforth.multichat.youtube.broadcast.WatchPage.NotOnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.OnAir;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Unknown;
import net.ramforth.multichat.youtube.broadcast.WatchPage.Upcoming;
import net.ramforth.multichat.youtube.page.YoutubePage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads a watch page. Decides on flags and enum strings; the sentences are translated, and "isLive"
 * occurs on pages of upcoming broadcasts, too.
 */
final class WatchPageReader {

  private static final Set<String> AGE_CHECKS =
      Set.of("AGE_VERIFICATION_REQUIRED", "AGE_CHECK_REQUIRED", "CONTENT_CHECK_REQUIRED");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final JsonNode details;
  private final JsonNode microformat;
  private final JsonNode playability;
  private final JsonNode shown;

  private WatchPageReader(JsonNode player, JsonNode initialData) {
    this.details = player.path("videoDetails");
    this.microformat = player.path("microformat").path("playerMicroformatRenderer");
    this.playability = player.path("playabilityStatus");
    this.shown = initialData.path("contents").path("twoColumnWatchNextResults");
  }

  static WatchPage read(YoutubePage page) {
    if (page.wall().isPresent()) {
      return new Unknown("a wall: " + page.wall().get());
    }
    if (page.playerResponse().isEmpty()) {
      return new Unknown("a page without a video");
    }
    JsonNode shown = page.initialData().orElse(MissingNode.getInstance());
    return new WatchPageReader(page.playerResponse().get(), shown).verdict();
  }

  private WatchPage verdict() {
    String status = playability.path("status").asString("");
    String id = details.path("videoId").asString("");
    String channelId = channelId();
    if (status.equals("ERROR")) {
      return new Gone();
    }
    if (id.isEmpty() || channelId.isEmpty()) {
      return status.isEmpty() ? new Unknown("a video without details") : new Hidden(status);
    }
    JsonNode broadcast = microformat.path("liveBroadcastDetails");
    boolean over = broadcast.hasNonNull("endTimestamp");
    if (isTrue(details, "isUpcoming")) {
      return new Upcoming(id, title(), channelId, startsAt(broadcast));
    }
    if (!over && (isTrue(details, "isLive") || isTrue(broadcast, "isLiveNow"))) {
      return new OnAir(
          new LiveVideo(
              id,
              title(),
              channelId,
              details.path("author").asString(""),
              viewers(),
              time(broadcast.path("startTimestamp")),
              access(status)));
    }
    return new NotOnAir(channelId);
  }

  private String channelId() {
    String id = details.path("channelId").asString("");
    return id.isEmpty() ? microformat.path("externalChannelId").asString("") : id;
  }

  private String title() {
    return details.path("title").asString("");
  }

  private Access access(String status) {
    if (status.equals("UNPLAYABLE")) {
      JsonNode screen = playability.path("errorScreen");
      return screen.has("playerLegacyDesktopYpcOfferRenderer")
          ? Access.MEMBERS_ONLY
          : Access.UNSURE;
    }
    if (AGE_CHECKS.contains(status) || playability.has("desktopLegacyAgeGateReason")) {
      return Access.AGE_RESTRICTED;
    }
    if (isTrue(details, "isPrivate")) {
      return Access.PRIVATE;
    }
    if (status.equals("LOGIN_REQUIRED")) {
      // Private videos and the hunt for robots have this status, too. Only a translated sentence
      // tells which, and to a suspected robot the chat is mostly open all the same.
      return Access.UNSURE;
    }
    JsonNode bar = shown.path("conversationBar");
    if (bar.path("conversationBarRenderer").has("availabilityMessage")) {
      return Access.CHAT_DISABLED;
    }
    // A missing bar is no proof: since October 2025 parts of it are left out now and then.
    return bar.has("liveChatRenderer") ? Access.READABLE : Access.UNSURE;
  }

  /** {@code videoDetails.viewCount} counts all who ever watched; this is who watches now. */
  private @Nullable Integer viewers() {
    JsonNode count = shown.path("results").findValue("videoViewCountRenderer");
    if (count == null || !isTrue(count, "isLive")) {
      return null;
    }
    String written = count.path("originalViewCount").asString("");
    return NUMBER.matcher(written).matches() ? Integer.valueOf(written) : null;
  }

  private @Nullable Instant startsAt(JsonNode broadcast) {
    return Optional.ofNullable(time(broadcast.path("startTimestamp")))
        .orElseGet(
            () -> {
              JsonNode slate = playability.findValue("scheduledStartTime");
              return slate == null ? null : epochSeconds(slate);
            });
  }

  private static @Nullable Instant time(JsonNode written) {
    try {
      return OffsetDateTime.parse(written.asString("")).toInstant();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  /** YouTube writes these as a string. */
  static @Nullable Instant epochSeconds(JsonNode written) {
    String digits = written.asString("");
    return Pattern.matches("\\d{1,11}", digits)
        ? Instant.ofEpochSecond(Long.parseLong(digits))
        : null;
  }

  private static boolean isTrue(JsonNode object, String flag) {
    return object.path(flag).asBoolean(false);
  }
}
