package net.ramforth.multichat.testing.youtube;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of one video says about it. */
final class WatchPage {

  private final YoutubeWorld world;

  WatchPage(YoutubeWorld world) {
    this.world = world;
  }

  String of(YoutubeBroadcast broadcast, String visitor, String filler) {
    return PageShell.around(
        broadcast.title(),
        "/watch?v=" + broadcast.id(),
        player(broadcast),
        data(broadcast),
        visitor,
        filler);
  }

  /** There is no such video, or there is no more. */
  static String gone(String visitor, String filler) {
    var playability = Json.object("status", "ERROR", "reason", "Video unavailable");
    var nothing = Json.object("contents", Json.object("twoColumnWatchNextResults", Json.object()));
    var player = Json.object("playabilityStatus", playability);
    return PageShell.around("", null, player, nothing, visitor, filler);
  }

  private Map<String, Object> player(YoutubeBroadcast broadcast) {
    boolean hidden = broadcast.access() == YoutubeBroadcast.Access.OWNER;
    return Json.object(
        "responseContext",
        Json.object(),
        "playabilityStatus",
        playability(broadcast),
        "videoDetails",
        hidden ? null : details(broadcast),
        "microformat",
        hidden ? null : Json.object("playerMicroformatRenderer", microformat(broadcast)));
  }

  private Map<String, Object> playability(YoutubeBroadcast broadcast) {
    if (world.asksForSignIn()) {
      return status("LOGIN_REQUIRED", "Sign in to confirm you’re not a bot");
    }
    return switch (broadcast.access()) {
      case MEMBERS ->
          Json.with(
              status("UNPLAYABLE", "Join this channel to get access to members-only content"),
              "errorScreen",
              Json.object(
                  "playerLegacyDesktopYpcOfferRenderer",
                  Json.object("itemTitle", "Members", "offerId", "sponsors_only_video")));
      case ADULTS ->
          Json.with(
              status("LOGIN_REQUIRED", "Sign in to confirm your age"),
              "desktopLegacyAgeGateReason",
              1);
      case OWNER -> status("LOGIN_REQUIRED", "This video is private");
      case EVERYBODY -> open(broadcast);
    };
  }

  private static Map<String, Object> open(YoutubeBroadcast broadcast) {
    boolean waiting = broadcast.phase() != YoutubeBroadcast.Phase.ENDED && !broadcast.onAir();
    var start = Long.toString(broadcast.startsAt().getEpochSecond());
    var slate = Json.object("scheduledStartTime", start, "canShowCountdown", true);
    var streamability =
        Json.object(
            "videoId",
            broadcast.id(),
            "offlineSlate",
            waiting ? Json.object("liveStreamOfflineSlateRenderer", slate) : null,
            "pollDelayMs",
            "15000");
    return Json.object(
        "status",
        waiting ? "LIVE_STREAM_OFFLINE" : "OK",
        "reason",
        waiting ? "This live event will begin in a few moments." : null,
        "playableInEmbed",
        true,
        "liveStreamability",
        Json.object("liveStreamabilityRenderer", streamability));
  }

  private static Map<String, Object> status(String status, String reason) {
    return Json.object("status", status, "reason", reason);
  }

  private static Map<String, Object> details(YoutubeBroadcast broadcast) {
    boolean upcoming = broadcast.phase() == YoutubeBroadcast.Phase.UPCOMING;
    return Json.object(
        "videoId", broadcast.id(),
        "title", broadcast.title(),
        "lengthSeconds", "0",
        "isLive", broadcast.onAir() ? true : null,
        "isUpcoming", upcoming ? true : null,
        "channelId", broadcast.streamer().channelId(),
        "viewCount", Integer.toString(broadcast.viewers()),
        "author", broadcast.streamer().name(),
        "isPrivate", false,
        "isLiveContent", !broadcast.isPremiere());
  }

  private Map<String, Object> microformat(YoutubeBroadcast broadcast) {
    var ended = broadcast.phase() == YoutubeBroadcast.Phase.ENDED;
    return Json.object(
        "title", Json.object("simpleText", broadcast.title()),
        "externalChannelId", broadcast.streamer().channelId(),
        "ownerProfileUrl", "http://www.youtube.com/" + broadcast.streamer().handle(),
        "ownerChannelName", broadcast.streamer().name(),
        "isUnlisted", broadcast.isUnlisted(),
        "liveBroadcastDetails",
            Json.object(
                "isLiveNow", broadcast.onAir(),
                "startTimestamp", timestamp(broadcast.startsAt()),
                "endTimestamp", ended ? timestamp(world.clock().instant()) : null));
  }

  private static String timestamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
  }

  private Map<String, Object> data(YoutubeBroadcast broadcast) {
    // Upcoming ones say so too, which makes searching the page for "isLive":true wrong.
    boolean live = broadcast.phase() != YoutubeBroadcast.Phase.ENDED;
    var viewers =
        Json.object(
            "viewCount", Runs.plain(Integer.toString(broadcast.viewers())),
            "isLive", live,
            "originalViewCount", Integer.toString(broadcast.viewers()));
    var primary =
        Json.object(
            "title", Runs.plain(broadcast.title()),
            "viewCount", Json.object("videoViewCountRenderer", viewers));
    var results =
        Json.object("contents", List.of(Json.object("videoPrimaryInfoRenderer", primary)));
    var side = Json.object("results", List.of(VideoLists.stranger(), VideoLists.stranger()));
    var next =
        Json.object(
            "results", Json.object("results", results),
            "secondaryResults", Json.object("secondaryResults", side),
            "conversationBar", conversation(broadcast));
    return Json.object(
        "responseContext", Json.object(),
        "contents", Json.object("twoColumnWatchNextResults", next));
  }

  private @Nullable Object conversation(YoutubeBroadcast broadcast) {
    if (broadcast.access() == YoutubeBroadcast.Access.OWNER) {
      return null;
    }
    if (!broadcast.hasChat() || broadcast.access() != YoutubeBroadcast.Access.EVERYBODY) {
      var text = Runs.plain("Chat is disabled for this live stream.");
      var message = Json.object("messageRenderer", Json.object("text", text));
      return Json.object("conversationBarRenderer", Json.object("availabilityMessage", message));
    }
    var ended = broadcast.phase() == YoutubeBroadcast.Phase.ENDED;
    return Json.object("liveChatRenderer", LiveChatPages.bar(broadcast, ended));
  }
}
