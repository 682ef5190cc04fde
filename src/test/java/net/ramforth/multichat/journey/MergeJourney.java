package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.assertShows;
import static net.ramforth.multichat.journey.Stage.messages;
import static net.ramforth.multichat.journey.Stage.overlayUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Both chats in one overlay, through one evening of streaming. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class MergeJourney {

  private static final Duration A_MINUTE = Duration.ofSeconds(60);

  /** A chat that was quiet is asked every eight seconds. */
  private static final Duration A_QUIET_POLL = Duration.ofSeconds(15);

  private Stage stage;
  private Page dashboard;
  private Page overlay;
  private YoutubeBroadcast broadcast;

  @BeforeAll
  void adaSignsInWithTwitchAndLinksYoutube(@TempDir Path directory) {
    stage = Stage.withBothPlatforms(directory);
    dashboard = stage.adaSignsIn();
    stage.adaLinksYoutube(dashboard);
    overlay = stage.openOverlay(overlayUrl(dashboard));
    stage.twitch.awaitJoined("ada");
    assertThat(youtube()).hasAttribute("data-state", "off-air");
    broadcast = stage.youtube.channel("ada").goesLive("Building a boat").watchedBy(127);
  }

  @AfterAll
  void curtain() {
    stage.close();
  }

  @Test
  @Order(1)
  void theBroadcastIsFoundWithinAMinuteAndBothChatsRunMerged() {
    assertThat(youtube()).hasAttribute("data-state", "live", within(A_MINUTE));

    stage.twitch.channel("ada").says("mo", "hello from Twitch");
    assertShows(overlay, "hello from Twitch");
    broadcast.says("mara", "hello from YouTube");
    overlay.getByText("hello from YouTube").waitFor();
    assertShows(overlay, "hello from Twitch", "hello from YouTube");
    assertThat(messages(overlay).nth(0)).hasAttribute("data-platform", "twitch");
    assertThat(messages(overlay).nth(1)).hasAttribute("data-platform", "youtube");
    assertThat(youtube()).containsText("Building a boat");
    assertThat(youtube()).containsText("127");
  }

  @Test
  @Order(2)
  void paidMessagesLookTheirPart() {
    var id = broadcast.superChat("sam", "€5.00", "for the boat");
    var card = overlay.locator("[data-kind=superchat]");
    card.waitFor();
    assertThat(card.locator(".amount")).hasText("€5.00");
    assertThat(card.locator(".text")).hasText("for the boat");
    var sticker = broadcast.superSticker("sam", "¥500");
    assertThat(overlay.locator("[data-kind=supersticker] .sticker"))
        .hasCount(1, countWithin(A_QUIET_POLL));
    broadcast.removes(id);
    broadcast.removes(sticker);
    assertThat(card).hasCount(0, countWithin(A_QUIET_POLL));
    assertThat(overlay.locator("[data-kind=supersticker]")).hasCount(0);
  }

  @Test
  @Order(3)
  void whatIsRemovedLeavesTheOverlay() {
    broadcast.says("trev", "buy followers");
    overlay.getByText("buy followers").waitFor();
    broadcast.hides("trev");
    assertThat(overlay.getByText("buy followers")).hasCount(0, countWithin(A_QUIET_POLL));
    overlay.reload();
    assertThat(overlay.getByText("hello from YouTube")).hasCount(1, countWithin(A_QUIET_POLL));
    assertThat(overlay.getByText("buy followers")).hasCount(0);
  }

  @Test
  @Order(4)
  void aMessageIsOnScreenSoonAtYoutubesOwnPace() {
    List<Duration> took = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      var text = "latency " + i;
      var begun = Instant.now();
      broadcast.says("mara", text);
      overlay.getByText(text, new Page.GetByTextOptions().setExact(true)).waitFor();
      took.add(Duration.between(begun, Instant.now()));
      LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
    }
    Collections.sort(took);
    assertThat(took.get(took.size() / 2)).isLessThan(Duration.ofMillis(1500));
  }

  @Test
  @Order(5)
  void anUnknownRendererAndABrokenItemChangeNothingElse() {
    broadcast.says("mara", "before the unknown");
    broadcast.unknownAction("somethingFromNextYearAction");
    broadcast.broken();
    broadcast.says("mara", "after the unknown");
    assertThat(overlay.getByText("after the unknown")).hasCount(1, countWithin(A_QUIET_POLL));
    assertThat(overlay.getByText("before the unknown")).hasCount(1);
  }

  @Test
  @Order(6)
  void theEndOfGooglesTokenDoesNotStopTheChat() {
    stage.youtube.killTokens("ada");
    broadcast.says("mara", "no token needed");
    assertThat(overlay.getByText("no token needed")).hasCount(1, countWithin(A_QUIET_POLL));
  }

  @Test
  @Order(7)
  void onlyThePlatformsThatAdaWantsShow() {
    var look = Stage.customise(dashboard);
    look.locator("#showYoutube").uncheck();
    assertThat(overlay.locator("[data-platform=youtube]")).hasCount(0);
    stage.youtube.awaitPolls(broadcast, 1);
    broadcast.says("mara", "not on stream");
    stage.youtube.awaitPolls(broadcast, 2);
    stage.twitch.channel("ada").says("mo", "on stream");
    assertThat(overlay.getByText("on stream", new Page.GetByTextOptions().setExact(true)))
        .hasCount(1);
    assertThat(overlay.getByText("not on stream")).hasCount(0);
    look.locator("#showYoutube").check();
    assertThat(overlay.getByText("not on stream")).hasCount(1);
    look.close();
  }

  @Test
  @Order(8)
  void theChatSurvivesABreakOfTheEncoder() {
    broadcast.encoderBreaks();
    stage.youtube.awaitPolls(broadcast, 3);
    broadcast.says("mara", "still there?");
    assertThat(overlay.getByText("still there?")).hasCount(1, countWithin(A_QUIET_POLL));
    broadcast.encoderReturns();
  }

  @Test
  @Order(9)
  void whenYoutubeTakesUsForARobotWeWaitAndComeBack() {
    stage.youtube.raiseTooManyRequests();
    broadcast.says("mara", "said behind the wall");
    var asked = stage.youtube.requests().size();
    await().pollDelay(Duration.ofSeconds(8)).until(() -> true);
    assertThat(stage.youtube.requests().size() - asked).isLessThan(4);
    stage.youtube.lowerWalls();
    assertThat(overlay.getByText("said behind the wall")).hasCount(1, countWithin(A_MINUTE));
    stage.twitch.channel("ada").says("mo", "Twitch never stopped");
    assertThat(overlay.getByText("Twitch never stopped")).hasCount(1);
  }

  @Test
  @Order(10)
  void theEndIsNoticedAndTheNextTwoBroadcastsAreFound() {
    dashboard.bringToFront();
    broadcast.ends();
    assertThat(youtube()).hasAttribute("data-state", "off-air", within(A_MINUTE));
    var horizontal = stage.youtube.channel("ada").goesLive("Horizontal");
    var vertical = stage.youtube.channel("ada").goesLive("Vertical");
    assertThat(youtube()).hasAttribute("data-state", "live", within(A_MINUTE));
    assertThat(youtube()).containsText("Horizontal");
    assertThat(youtube()).containsText("Vertical");
    stage.youtube.awaitPolls(horizontal, 1);
    stage.youtube.awaitPolls(vertical, 1);
    horizontal.says("mara", "from the wide one");
    vertical.says("mo", "from the tall one");
    assertThat(overlay.getByText("from the wide one")).hasCount(1, countWithin(A_QUIET_POLL));
    assertThat(overlay.getByText("from the tall one")).hasCount(1, countWithin(A_QUIET_POLL));
  }

  @Test
  @Order(11)
  void unlinkingEndsTheListenerAtOnce() {
    dashboard.bringToFront();
    var row = youtube();
    row.locator("[data-part=unlink] summary").click();
    row.locator("[data-part=unlink] button[type=submit]").click();
    assertThat(dashboard.locator("#sources .source")).hasCount(1);
    var broadcasts = stage.youtube.channel("ada").broadcasts();
    var polls = broadcasts.getLast().polls();
    await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
    assertThat(broadcasts.getLast().polls()).isLessThanOrEqualTo(polls + 1);
  }

  private Locator youtube() {
    return dashboard.locator("#sources .source[data-platform=youtube]");
  }

  private static LocatorAssertions.HasAttributeOptions within(Duration time) {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(time.toMillis());
  }

  private static LocatorAssertions.HasCountOptions countWithin(Duration time) {
    return new LocatorAssertions.HasCountOptions().setTimeout(time.toMillis());
  }
}
