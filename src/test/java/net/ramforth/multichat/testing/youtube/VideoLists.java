package net.ramforth.multichat.testing.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries of lists of videos in the two layouts. */
final class VideoLists {

  private VideoLists() {}

  static Map<String, Object> entry(YoutubeBroadcast broadcast, ListLayout layout) {
    return layout == ListLayout.LOCKUP
        ? Json.object("lockupViewModel", lockup(broadcast))
        : Json.object("videoRenderer", video(broadcast));
  }

  private static Map<String, Object> video(YoutubeBroadcast broadcast) {
    var status = Json.object("style", style(broadcast), "text", Runs.plain(label(broadcast)));
    return Json.object(
        "videoId", broadcast.id(),
        "title", Runs.plain(broadcast.title()),
        "viewCountText", Runs.plain(Integer.toString(broadcast.viewers()), " watching"),
        "badges", badges(broadcast),
        "upcomingEventData",
            broadcast.phase() == YoutubeBroadcast.Phase.UPCOMING
                ? Json.object(
                    "startTime",
                    Long.toString(broadcast.startsAt().getEpochSecond()),
                    "isReminderSet",
                    false)
                : null,
        "thumbnailOverlays", List.of(Json.object("thumbnailOverlayTimeStatusRenderer", status)));
  }

  private static List<Map<String, Object>> badges(YoutubeBroadcast broadcast) {
    var styles = new ArrayList<String>();
    if (broadcast.onAir()) {
      styles.add("BADGE_STYLE_TYPE_LIVE_NOW");
    }
    if (broadcast.access() == YoutubeBroadcast.Access.MEMBERS) {
      styles.add("BADGE_STYLE_TYPE_MEMBERS_ONLY");
    }
    return styles.stream()
        .map(style -> Json.object("metadataBadgeRenderer", Json.object("style", style)))
        .toList();
  }

  private static Map<String, Object> lockup(YoutubeBroadcast broadcast) {
    var badge =
        Json.object(
            "text",
            label(broadcast),
            "badgeStyle",
            "THUMBNAIL_OVERLAY_BADGE_STYLE_" + (broadcast.onAir() ? "LIVE" : "DEFAULT"));
    var overlay = Json.object("badges", List.of(Json.object("thumbnailBadgeViewModel", badge)));
    var rows = new ArrayList<Map<String, Object>>();
    rows.add(
        Json.object(
            "metadataParts",
            List.of(Json.object("text", content(broadcast.viewers() + " watching")))));
    if (broadcast.access() == YoutubeBroadcast.Access.MEMBERS) {
      var members = Json.object("badgeText", "Members only", "badgeStyle", "BADGE_MEMBERS_ONLY");
      rows.add(Json.object("badges", List.of(Json.object("badgeViewModel", members))));
    }
    return Json.object(
        "contentImage",
            Json.object(
                "thumbnailViewModel",
                Json.object(
                    "overlays", List.of(Json.object("thumbnailBottomOverlayViewModel", overlay)))),
        "metadata",
            Json.object(
                "lockupMetadataViewModel",
                Json.object(
                    "title", content(broadcast.title()),
                    "metadata",
                        Json.object(
                            "contentMetadataViewModel", Json.object("metadataRows", rows)))),
        "contentId", broadcast.id(),
        "contentType", "LOCKUP_CONTENT_TYPE_VIDEO");
  }

  /** Somebody else's video on air, as the side lists of watch pages have many. */
  static Map<String, Object> stranger() {
    var badge = Json.object("text", "LIVE", "badgeStyle", "THUMBNAIL_OVERLAY_BADGE_STYLE_LIVE");
    var overlay = Json.object("badges", List.of(Json.object("thumbnailBadgeViewModel", badge)));
    return Json.object(
        "lockupViewModel",
        Json.object(
            "contentImage",
                Json.object(
                    "thumbnailViewModel",
                    Json.object(
                        "overlays",
                        List.of(Json.object("thumbnailBottomOverlayViewModel", overlay)))),
            "contentId", "stranger001",
            "contentType", "LOCKUP_CONTENT_TYPE_VIDEO"));
  }

  private static Map<String, Object> content(String text) {
    return Json.object("content", text);
  }

  private static String style(YoutubeBroadcast broadcast) {
    if (broadcast.onAir()) {
      return "LIVE";
    }
    return broadcast.phase() == YoutubeBroadcast.Phase.UPCOMING ? "UPCOMING" : "DEFAULT";
  }

  private static String label(YoutubeBroadcast broadcast) {
    return switch (style(broadcast)) {
      case "LIVE" -> "LIVE";
      case "UPCOMING" -> "Upcoming";
      default -> "2:03:04";
    };
  }
}
