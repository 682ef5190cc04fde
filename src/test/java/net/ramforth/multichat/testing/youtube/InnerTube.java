package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.ramforth.multichat.testing.Attempts;
import net.ramforth.multichat.testing.HttpCall;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code POST /youtubei/v1/live_chat/get_live_chat}: what was said since a token. */
final class InnerTube {

  static final String PATH = "/youtubei/v1/live_chat/get_live_chat";

  private static final String CONTEXT = "{\"responseContext\":{\"visitorData\":\"Cgt\"}";

  private final YoutubeWorld world;
  private final YoutubeFaults faults;
  private final Visitors visitors;
  private final Attempts polls;

  InnerTube(YoutubeWorld world, YoutubeFaults faults, Visitors visitors, Attempts polls) {
    this.world = world;
    this.faults = faults;
    this.visitors = visitors;
    this.polls = polls;
  }

  void answer(HttpCall call) throws IOException {
    visitors.recognise(call);
    JsonNode body;
    try {
      body = Json.read(call.body());
    } catch (JacksonException _) {
      ApiErrors.innerTube(call, 400);
      return;
    }
    var client = body.at("/context/client");
    var token = ChatToken.read(body.path("continuation").asString(""));
    var broadcast = token.flatMap(it -> world.broadcast(it.videoId()));
    if (!"POST".equals(call.method())) {
      ApiErrors.innerTube(call, 404);
    } else if (client.path("clientVersion").asString("").isEmpty() || token.isEmpty()) {
      ApiErrors.innerTube(call, 400);
    } else if (broadcast.isEmpty()) {
      ApiErrors.innerTube(call, 404);
    } else {
      answer(call, broadcast.get(), token.get());
    }
  }

  private void answer(HttpCall call, YoutubeBroadcast broadcast, ChatToken token)
      throws IOException {
    broadcast.countPoll();
    polls.note(broadcast.id());
    int refusal = refusal(broadcast, token);
    if (refusal != 0) {
      ApiErrors.innerTube(call, refusal);
    } else {
      var json = CONTEXT + filler(call) + news(broadcast, token) + "}";
      call.answer(200, "application/json; charset=UTF-8", json.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static int refusal(YoutubeBroadcast broadcast, ChatToken token) {
    if (broadcast.refusal() != 0) {
      return broadcast.refusal();
    }
    if (broadcast.access() != YoutubeBroadcast.Access.EVERYBODY) {
      return 403;
    }
    return broadcast.accepts(token) ? 0 : 400;
  }

  private String filler(HttpCall call) {
    var filler = faults.fillerFor(call.path());
    return filler.isEmpty() ? "" : ",\"frameworkUpdates\":{\"filler\":\"" + filler + "\"}";
  }

  private static String news(YoutubeBroadcast broadcast, ChatToken token) {
    if (broadcast.takesReload()) {
      return continuing(
          Json.written(List.of(broadcast.continuation().reload(token.view(), token.place()))), "");
    }
    var stretch = broadcast.log().since(token.place(), token.view());
    boolean over = broadcast.phase() == YoutubeBroadcast.Phase.ENDED || !broadcast.hasChat();
    if (over && stretch.actions().isEmpty()) {
      return ending(broadcast, token);
    }
    var next = broadcast.continuation().at(token.view(), stretch.end());
    return continuing(Json.written(List.of(next)), stretch.actions());
  }

  private static String ending(YoutubeBroadcast broadcast, ChatToken token) {
    return switch (broadcast.ending()) {
      case NOTHING -> "";
      case NO_CONTINUATIONS -> continuing("[]", "");
      case MESSAGE -> ",\"contents\":" + Json.written(LiveChatPages.messageRenderer());
      case REPLAY ->
          continuing(Json.written(List.of(broadcast.continuation().replay(token.view()))), "");
    };
  }

  private static String continuing(String continuations, String actions) {
    return ",\"continuationContents\":{\"liveChatContinuation\":{\"continuations\":"
        + continuations
        + (actions.isEmpty() ? "" : ",\"actions\":[" + actions + "]")
        + "}}";
  }
}
