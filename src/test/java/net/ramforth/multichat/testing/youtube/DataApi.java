package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.ramforth.multichat.testing.HttpCall;
import org.jspecify.annotations.Nullable;

/** {@code www.googleapis.com/youtube/v3}, as far as it is used. */
final class DataApi {

  static final String PATH = "/youtube/v3/";

  /** What the id of a chat begins with; the rest is the video's. */
  static final String CHAT_ID = "Cg0KC";

  private final YoutubeWorld world;
  private final GoogleGrants grants;
  private final StreamList streams;
  private final ChatDeeds deeds;
  private volatile @Nullable String refusal;

  DataApi(YoutubeWorld world, GoogleGrants grants) {
    this.world = world;
    this.grants = grants;
    streams = new StreamList(world);
    deeds = new ChatDeeds(world);
  }

  /** Everything is answered with this reason from now on; null ends it. */
  void refuse(@Nullable String reason) {
    refusal = reason;
  }

  ChatDeeds deeds() {
    return deeds;
  }

  StreamList streams() {
    return streams;
  }

  void answer(HttpCall call) throws IOException, InterruptedException {
    var reason = refusal;
    var permission = call.token("Bearer").flatMap(grants::withAccessToken);
    if (reason != null) {
      ApiErrors.dataApi(call, codeOf(reason), reason);
    } else if (permission.isEmpty() && call.query("key").isEmpty()) {
      ApiErrors.dataApi(call, 401, "authorizationRequired");
    } else if (permission.filter(it -> !mayRead(it)).isPresent()) {
      ApiErrors.dataApi(call, 403, "insufficientPermissions");
    } else {
      route(call, permission);
    }
  }

  private void route(HttpCall call, Optional<GoogleGrants.Permission> permission)
      throws IOException, InterruptedException {
    switch (call.path().substring(PATH.length())) {
      case "channels" -> channels(call, permission);
      case "videos" -> videos(call);
      case "liveChat/messages/stream" -> streams.answer(call);
      case "liveChat/messages" -> deeds.messages(call, permission);
      case "liveChat/bans" -> deeds.bans(call, permission);
      default -> ApiErrors.dataApi(call, 404, "notFound");
    }
  }

  private static int codeOf(String reason) {
    return switch (reason) {
      case "authorizationRequired", "authError", "youtubeSignupRequired" -> 401;
      case "backendError" -> 503;
      default -> 403;
    };
  }

  private static boolean mayRead(GoogleGrants.Permission permission) {
    return permission.scopes().stream().anyMatch(it -> it.contains("/auth/youtube"));
  }

  private void channels(HttpCall call, Optional<GoogleGrants.Permission> permission)
      throws IOException {
    var wanted =
        call.query("mine").filter("true"::equals).isPresent()
            ? permission.map(GoogleGrants.Permission::person)
            : call.query("id").flatMap(YoutubePerson::withChannelId);
    var items = wanted.filter(world::hasChannel).map(this::channel).map(List::of);
    // Not an empty array but nothing at all, for those without channel.
    call.json(
        200,
        Json.object(
            "kind",
            "youtube#channelListResponse",
            "etag",
            "standin",
            "pageInfo",
            Json.object("totalResults", items.isPresent() ? 1 : 0, "resultsPerPage", 5),
            "items",
            items.orElse(null)));
  }

  private Map<String, Object> channel(YoutubePerson person) {
    var picture = Json.object("url", world.pictures().avatarUrl(person), "width", 88, "height", 88);
    var snippet =
        Json.object(
            "title", person.name(),
            "description", "",
            "customUrl", person.handle(),
            "publishedAt", "2016-12-14T20:32:28Z",
            "thumbnails", Json.object("default", picture));
    var playlists = Json.object("likes", "", "uploads", "UU" + person.channelId().substring(2));
    return Json.object(
        "kind",
        "youtube#channel",
        "etag",
        "standin",
        "id",
        person.channelId(),
        "snippet",
        snippet,
        "contentDetails",
        Json.object("relatedPlaylists", playlists),
        "statistics",
        Json.object("viewCount", "0", "subscriberCount", "12"));
  }

  private void videos(HttpCall call) throws IOException {
    var ids = Arrays.asList(call.query("id").orElse("").split(",", -1));
    var items =
        ids.stream()
            .flatMap(id -> world.broadcast(id).stream())
            .filter(it -> it.access() != YoutubeBroadcast.Access.OWNER)
            .map(DataApi::video)
            .toList();
    call.json(
        200,
        Json.object(
            "kind",
            "youtube#videoListResponse",
            "items",
            items,
            "pageInfo",
            Json.object("totalResults", items.size(), "resultsPerPage", items.size())));
  }

  private static Map<String, Object> video(YoutubeBroadcast broadcast) {
    boolean upcoming = broadcast.phase() == YoutubeBroadcast.Phase.UPCOMING;
    var start = broadcast.startsAt().toString();
    var live =
        Json.object(
            "actualStartTime", upcoming ? null : start,
            "scheduledStartTime", start,
            "concurrentViewers", broadcast.onAir() ? Integer.toString(broadcast.viewers()) : null,
            "activeLiveChatId", broadcast.chatReadable() ? chatId(broadcast) : null);
    var snippet =
        Json.object(
            "channelId", broadcast.streamer().channelId(),
            "title", broadcast.title(),
            "channelTitle", broadcast.streamer().name(),
            "liveBroadcastContent", contentOf(broadcast));
    return Json.object(
        "kind",
        "youtube#video",
        "id",
        broadcast.id(),
        "snippet",
        snippet,
        "liveStreamingDetails",
        live);
  }

  private static String contentOf(YoutubeBroadcast broadcast) {
    return switch (broadcast.phase()) {
      case UPCOMING -> "upcoming";
      case ON_AIR -> "live";
      case ENDED -> "none";
    };
  }

  static String chatId(YoutubeBroadcast broadcast) {
    return CHAT_ID + broadcast.id();
  }
}
