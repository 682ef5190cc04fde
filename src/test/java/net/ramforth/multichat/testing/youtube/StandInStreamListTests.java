package net.ramforth.multichat.testing.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StandInStreamListTests {

  private final StandInYouTube youtube = StandInYouTube.start();
  private final Reader reader = new Reader(youtube);
  private final YoutubeBroadcast stream = youtube.channel("ada").goesLive("Trains");

  @AfterEach
  void stop() {
    reader.close();
    youtube.close();
  }

  @Test
  void theAnswerGrowsUntilTheChatIsOver() throws Exception {
    stream.says("mara", "before :ada-wave:");
    var answer = listen("");
    await().until(() -> youtube.openStreamLists() == 1);
    var id = stream.superChat("mo", "€2.00", "well done");
    stream.marksDeleted(id);
    stream.hides("trev");
    await().until(() -> youtube.streamedItems() == 4);
    stream.ends();
    var batches = Json.read(answer.get(10, TimeUnit.SECONDS));
    assertThat(batches.findValuesAsString("type"))
        .containsExactly(
            "textMessageEvent", "superChatEvent", "messageDeletedEvent", "userBannedEvent");
    assertThat(batches.findValue("displayMessage").asString()).isEqualTo("before :ada-wave:");
    assertThat(batches.findValue("amountDisplayString").asString()).isEqualTo("€2.00");
    assertThat(batches.get(batches.size() - 1).has("offlineAt")).isTrue();
  }

  @Test
  void nothingIsLostBetweenTwoAnswers() throws Exception {
    stream.says("mara", "one");
    var first = listen("");
    await().until(() -> youtube.openStreamLists() == 1);
    await().until(() -> youtube.streamedItems() == 1);
    youtube.endStreamLists();
    var batches = Json.read(first.get(10, TimeUnit.SECONDS));
    stream.says("mara", "two");
    var second = listen("&pageToken=" + last(batches).get("nextPageToken").asString());
    await().until(() -> youtube.openStreamLists() == 1);
    await().until(() -> youtube.streamedItems() == 2);
    youtube.endStreamLists();
    var later = Json.read(second.get(10, TimeUnit.SECONDS));
    assertThat(later.findValuesAsString("messageText")).containsExactly("two");
  }

  private CompletableFuture<String> listen(String more) {
    var path = "/youtube/v3/liveChat/messages/stream?part=id,snippet,authorDetails&key=k";
    var chat = "&liveChatId=" + DataApi.chatId(stream);
    return CompletableFuture.supplyAsync(() -> reader.get(path + chat + more).body());
  }

  private static JsonNode last(JsonNode batches) {
    return batches.get(batches.size() - 1);
  }
}
