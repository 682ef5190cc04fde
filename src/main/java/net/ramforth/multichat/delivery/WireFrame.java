package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything that browsers are sent. {@code src/main/resources/static/room/room-update.js} is the
 * other half of this contract; a test keeps one example of each type that both sides read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface WireFrame {

  /**
   * The room as it is after update {@code number} of {@code log}.
   *
   * @param now by our clock
   * @param settings of the overlay that is shown; null for the team
   * @param featured for the overlay; null for the team
   * @param stage for the team; null for the overlay
   * @param seat of the team; null for the overlay
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonTypeName("snapshot")
  record Snapshot(
      String log,
      long number,
      List<WireMessage> messages,
      List<WireSource> sources,
      Instant now,
      @Nullable JsonNode settings,
      WireStage.@Nullable WireFeatured featured,
      @Nullable WireStage stage,
      @Nullable WireSeat seat)
      implements WireFrame {}

  /** The updates that a page missed, up to {@code number}; {@code now} by our clock. */
  @JsonTypeName("missed")
  record Missed(String log, long number, Instant now, List<WireFrame> updates)
      implements WireFrame {}

  @JsonTypeName("message-added")
  record MessageAdded(long number, WireMessage message) implements WireFrame {}

  @JsonTypeName("message-replaced")
  record MessageReplaced(long number, WireMessage message) implements WireFrame {}

  @JsonTypeName("message-held")
  record MessageHeld(long number, String platform, String id) implements WireFrame {}

  @JsonTypeName("message-removed")
  record MessageRemoved(long number, String platform, String id) implements WireFrame {}

  @JsonTypeName("author-silenced")
  record AuthorSilenced(long number, String platform, String authorId) implements WireFrame {}

  @JsonTypeName("chat-cleared")
  record ChatCleared(long number, String platform) implements WireFrame {}

  @JsonTypeName("source-changed")
  record SourceChanged(long number, WireSource source) implements WireFrame {}

  @JsonTypeName("source-gone")
  record SourceGone(long number, String platform, String channelId) implements WireFrame {}

  /** For the overlay itself. */
  @JsonTypeName("settings-changed")
  record SettingsChanged(long number, JsonNode settings) implements WireFrame {}

  /** For the team, which asks for the settings where it needs them. */
  @JsonTypeName("overlay-changed")
  record OverlayChanged(long number, String overlay, long version) implements WireFrame {}

  /** For overlays. */
  @JsonTypeName("featured-changed")
  record FeaturedChanged(long number, WireStage.WireFeatured featured) implements WireFrame {}

  /** For the team. */
  @JsonTypeName("stage-changed")
  record StageChanged(long number, WireStage stage) implements WireFrame {}
}
