package net.ramforth.multichat.youtube.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OfficialChatTests {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");
  private static final Channel ADA = new Channel(Platform.YOUTUBE, "UCada", "@ada");
  private static final String LATER = "2026-11-01T20:00:05Z";

  private final List<ChatEvent> heard = new CopyOnWriteArrayList<>();
  private ScriptedDataApi youtube;
  private DataApi api;
  private OfficialChat chat;

  @BeforeEach
  void begin() throws IOException {
    youtube = new ScriptedDataApi();
    var properties =
        new OfficialProperties(
            true, Duration.ZERO, youtube.url(), Duration.ofSeconds(5), Duration.ZERO);
    var json = JsonMapper.builder().build();
    api = new DataApi(properties, json);
    chat = new OfficialChat(api, properties, json, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void end() {
    api.close();
    youtube.close();
  }

  @Test
  void whatIsPushedIsHeardAtOnceAndInOrder() throws Exception {
    var hearing = hearing();
    youtube.push(batch("p1", item("1", "textMessageEvent", text("hei på deg 🎉"))));
    await().until(() -> heard.size() == 1);
    youtube.push(batch("p2", item("2", "textMessageEvent", text("again"))));
    await().until(() -> heard.size() == 2);

    assertThat(messages())
        .extracting(ChatMessage::plainText)
        .containsExactly("hei på deg 🎉", "again");
    var mara = messages().getFirst().author();
    assertThat(mara.id().value()).isEqualTo("UCmara");
    assertThat(mara.displayName()).isEqualTo("mara");
    assertThat(mara.roles()).isEqualTo(Set.of(Role.MODERATOR, Role.MEMBER));
    assertThat(mara.badges())
        .containsExactly(
            new Badge("moderator", "", "Moderator", null), new Badge("member", "", "Member", null));
    assertThat(mara.avatar())
        .isEqualTo(Picture.avatar("https://yt3.ggpht.com/mara=s88-c-k-c0x00ffffff-no-rj"));
    hearing.interrupt();
    hearing.join();
  }

  @Test
  void aConnectionThatYoutubeClosesGoesOnWhereItEnded() throws Exception {
    var hearing = hearing();
    youtube.push(batch("page 2/+", item("1", "textMessageEvent", text("before"))));
    youtube.cut();
    youtube.push(batch("p3", item("2", "textMessageEvent", text("after"))));
    await().until(() -> heard.size() == 2);

    assertThat(youtube.asked.getLast().getQuery()).endsWith("pageToken=page 2/+");
    hearing.interrupt();
    hearing.join();
  }

  @Test
  void theEndOfTheBroadcastEndsIt() throws Exception {
    var hearing = hearing();
    youtube.push("{\"nextPageToken\":\"x\",\"offlineAt\":\"" + LATER + "\",\"items\":[]}");
    youtube.cut();

    hearing.join(Duration.ofSeconds(10));
    assertThat(hearing.isAlive()).isFalse();
  }

  @Test
  void paidMessagesHaveTheirAmountAsWritten() throws Exception {
    var hearing = hearing();
    youtube.push(
        batch(
            "p1",
            item(
                "1",
                "superChatEvent",
                "\"superChatDetails\":{\"amountMicros\":\"5000000\",\"currency\":\"EUR\",\"amountDisplayString\":\"€5.00\",\"userComment\":\"for"
                    + " the boat\",\"tier\":2}"),
            item(
                "2",
                "superStickerEvent",
                "\"superStickerDetails\":{\"amountDisplayString\":\"CZK 20.00\","
                    + "\"superStickerMetadata\":{\"altText\":\"a waving cat\"}}"),
            item(
                "3",
                "membershipGiftingEvent",
                "\"displayMessage\":\"mara gifted 5\",\"membershipGiftingDetails\":"
                    + "{\"giftMembershipsCount\":5}")));
    await().until(() -> heard.size() == 3);

    assertThat(messages())
        .extracting(ChatMessage::kind)
        .containsExactly(MessageKind.SUPERCHAT, MessageKind.SUPERSTICKER, MessageKind.GIFTPURCHASE);
    assertThat(messages().getFirst().payment()).isEqualTo(new Payment("€5.00", null));
    assertThat(messages().getFirst().plainText()).isEqualTo("for the boat");
    assertThat(messages().get(1).payment()).isEqualTo(new Payment("CZK 20.00", null));
    assertThat(messages().get(1).fragments()).containsExactly(new Fragment.Text("a waving cat"));
    assertThat(messages().get(2).gift()).isEqualTo(new Gift("mara", 5));
    hearing.interrupt();
    hearing.join();
  }

  @Test
  void removalsAndBansRemove() throws Exception {
    var hearing = hearing();
    youtube.push(
        batch(
            "p1",
            item(
                "9",
                "messageDeletedEvent",
                "\"messageDeletedDetails\":{\"deletedMessageId\":\"1\"}"),
            item(
                "10",
                "userBannedEvent",
                "\"userBannedDetails\":{\"bannedUserDetails\":{\"channelId\":\"UCtrev\"}}")));
    await().until(() -> heard.size() == 2);

    assertThat(heard.getFirst())
        .isInstanceOfSatisfying(
            ChatEvent.MessageRemoved.class, it -> assertThat(it.id().value()).isEqualTo("1"));
    assertThat(heard.getLast())
        .isInstanceOfSatisfying(
            ChatEvent.AuthorSilenced.class,
            it -> assertThat(it.author().value()).isEqualTo("UCtrev"));
    hearing.interrupt();
    hearing.join();
  }

  @Test
  void whatIsBrokenOrUnknownCostsItself() throws Exception {
    var hearing = hearing();
    youtube.push(
        batch(
            "p1",
            "{\"id\":7,\"snippet\":[]}",
            "null",
            item("", "textMessageEvent", text("no id")),
            item("2", "somethingNewEvent", text("?")),
            item("3", "textMessageEvent", text("fine"))));
    await().until(() -> !heard.isEmpty());

    assertThat(messages()).extracting(ChatMessage::plainText).containsExactly("fine");
    hearing.interrupt();
    hearing.join();
  }

  @Test
  void whatWasSaidBeforeWeCameIsBacklogAndWhatIsKnownIsNotRepeated() throws Exception {
    var hearing = hearing(NOW.minusSeconds(60));
    youtube.push(
        batch(
            "p1",
            item("1", "textMessageEvent", text("known"), "2026-11-01T19:58:00Z"),
            item("2", "textMessageEvent", text("missed"), "2026-11-01T19:59:30Z"),
            item("3", "textMessageEvent", text("new"))));
    await().until(() -> heard.size() == 2);

    assertThat(messages()).extracting(ChatMessage::plainText).containsExactly("missed", "new");
    assertThat(messages())
        .extracting(ChatMessage::origin)
        .containsExactly(Origin.BACKLOG, Origin.LIVE);
    hearing.interrupt();
    hearing.join();
  }

  @ParameterizedTest
  @CsvSource({
    "403, quotaExceeded, QUOTA_SPENT",
    "403, rateLimitExceeded, RATE_LIMITED",
    "403, liveChatEnded, NO_CHAT",
    "403, insufficientPermissions, NOT_GRANTED",
    "401, authError, NOT_GRANTED",
    "404, liveChatNotFound, NO_CHAT",
    "503, backendError, UNAVAILABLE",
  })
  void eachRefusalSaysWhatToDo(int status, String reason, OfficialProblem.Kind kind) {
    youtube.status = status;
    youtube.error = "{\"error\":{\"code\":1,\"errors\":[{\"reason\":\"" + reason + "\"}]}}";

    assertThatThrownBy(() -> chat.hear("v", ADA, Instant.MIN, this::token, heard::addAll))
        .isInstanceOfSatisfying(OfficialProblem.class, it -> assertThat(it.kind()).isEqualTo(kind));
  }

  @Test
  void aVideoWithoutAnOpenChatSaysSo() {
    youtube.video = "{\"items\":[]}";

    assertThatThrownBy(() -> chat.hear("v", ADA, Instant.MIN, this::token, heard::addAll))
        .isInstanceOfSatisfying(
            OfficialProblem.class,
            it -> assertThat(it.kind()).isEqualTo(OfficialProblem.Kind.NO_CHAT));
  }

  private Thread hearing() {
    return hearing(Instant.MIN);
  }

  private Thread hearing(Instant since) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                chat.hear("v", ADA, since, this::token, heard::addAll);
              } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
              } catch (OfficialProblem problem) {
                throw new IllegalStateException(problem);
              }
            });
  }

  private AccessToken token() {
    return new AccessToken("secret", "ada");
  }

  private List<ChatMessage> messages() {
    return heard.stream().map(event -> ((ChatEvent.MessagePosted) event).message()).toList();
  }

  private static String batch(String next, String... items) {
    return "{\"nextPageToken\":\"" + next + "\",\"items\":[" + String.join(",", items) + "]}";
  }

  private static String text(String text) {
    return "\"textMessageDetails\":{\"messageText\":\"" + text + "\"}";
  }

  private static String item(String id, String type, String details) {
    return item(id, type, details, LATER);
  }

  private static String item(String id, String type, String details, String publishedAt) {
    return """
    {"kind":"youtube#liveChatMessage","id":"%s",
     "snippet":{"type":"%s","publishedAt":"%s",%s},
     "authorDetails":{"channelId":"UCmara","displayName":"@mara","isVerified":false,
       "profileImageUrl":"https://yt3.ggpht.com/mara=s88-c-k-c0x00ffffff-no-rj",
       "isChatOwner":false,"isChatSponsor":true,"isChatModerator":true}}\
    """
        .formatted(id, type, publishedAt, details);
  }
}
