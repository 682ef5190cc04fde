package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.ramforth.multichat.testing.HttpCall;

/** {@code liveChat/messages/stream}: an answer that stays open and grows with the chat. */
final class StreamList {

  /** Milliseconds between two looks at the chat. */
  private static final int LOOK = 50;

  private final YoutubeWorld world;
  private final AtomicInteger generation = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger items = new AtomicInteger();

  StreamList(YoutubeWorld world) {
    this.world = world;
  }

  /** Ends every open answer properly, as Google does now and then. */
  void endAll() {
    generation.incrementAndGet();
  }

  int open() {
    return open.get();
  }

  /** How many items have been sent, to everybody together. */
  int items() {
    return items.get();
  }

  void answer(HttpCall call) throws IOException, InterruptedException {
    var broadcast = broadcastOf(call.query("liveChatId").orElse(""));
    if (broadcast.isEmpty()) {
      ApiErrors.dataApi(call, 404, "liveChatNotFound");
    } else if (!broadcast.get().chatReadable()) {
      ApiErrors.dataApi(call, 403, "liveChatEnded");
    } else {
      int from = call.query("pageToken").map(StreamList::placeIn).orElse(0);
      open.incrementAndGet();
      try (var out = call.answerInPieces(200, "application/json; charset=UTF-8")) {
        stream(broadcast.get(), from, out);
      } finally {
        open.decrementAndGet();
      }
    }
  }

  /** One JSON array, whose elements come as they happen. */
  private void stream(YoutubeBroadcast broadcast, int from, OutputStream out)
      throws IOException, InterruptedException {
    int mine = generation.get();
    var said = broadcast.log().since(from, View.ALL);
    send(out, "[", broadcast, said);
    while (mine == generation.get() && broadcast.chatReadable()) {
      Thread.sleep(LOOK);
      int place = said.end();
      said = broadcast.log().since(place, View.ALL);
      if (said.end() > place) {
        send(out, ",\r\n", broadcast, said);
      }
    }
    if (!broadcast.chatReadable()) {
      var over = Json.object("offlineAt", world.clock().instant().toString());
      write(out, ",\r\n" + Json.written(over));
    }
    write(out, "]");
  }

  private void send(
      OutputStream out, String before, YoutubeBroadcast broadcast, ChatLog.Stretch said)
      throws IOException {
    var sent = StreamListItems.of(said.actions(), DataApi.chatId(broadcast));
    var batch =
        Json.object(
            "kind",
            "youtube#liveChatMessageListResponse",
            "etag",
            "standin",
            "nextPageToken",
            "GIYB" + said.end(),
            "items",
            sent);
    write(out, before + Json.written(batch));
    items.addAndGet(sent.size());
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private Optional<YoutubeBroadcast> broadcastOf(String chatId) {
    return chatId.startsWith(DataApi.CHAT_ID)
        ? world.broadcast(chatId.substring(DataApi.CHAT_ID.length()))
        : Optional.empty();
  }

  private static int placeIn(String pageToken) {
    return pageToken.matches("GIYB\\d{1,8}") ? Integer.parseInt(pageToken.substring(4)) : 0;
  }
}
