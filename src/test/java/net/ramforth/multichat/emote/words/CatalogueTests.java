package net.ramforth.multichat.emote.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.ramforth.multichat.emote.KeptAnswersForTests;
import net.ramforth.multichat.testing.StandInEmotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import tools.jackson.databind.json.JsonMapper;

class CatalogueTests {

  private static final String ADA = "1001";

  @TempDir Path folder;

  private final StandInEmotes providers = StandInEmotes.start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
  private @Nullable Running running;

  private record Running(Catalogue catalogue, ProviderClient client, SevenTvEvents events) {

    void stop() {
      client.close();
      events.close();
    }
  }

  @BeforeEach
  void start() {
    running = run();
  }

  @AfterEach
  void stop() {
    if (running != null) {
      running.stop();
    }
    scheduler.close();
    providers.close();
  }

  @Test
  void aChannelHasTheEmotesOfAllProvidersAndEverybodysToo() {
    catalogue().follow(ADA);
    for (String word : List.of("catJAM", "LULW", "peepoTea", "RainTime", "SoSnowy", "w!", "ffzX")) {
      awaitWord(word);
    }
    assertThat(catalogue().wordsIn(null).of("SoSnowy")).isNotNull();
    assertThat(catalogue().wordsIn(null).of("catJAM")).isNull();
  }

  @Test
  void aProviderThatIsDownCostsItsOwnEmotes() {
    providers.bttv.status = 503;
    providers.sevenTv.garbage = "<html>oh no</html>";
    catalogue().follow(ADA);
    awaitWord("LULW");
    await()
        .untilAsserted(
            () -> {
              assertThat(unanswered("bttv")).isPositive();
              assertThat(unanswered("seventv")).isPositive();
            });
    assertThat(unanswered("ffz")).isZero();
    assertThat(word("catJAM")).isNull();
    assertThat(word("peepoTea")).isNull();
  }

  @Test
  void whatWasKnownOutlivesARestartWhileAllProvidersAreDown() {
    catalogue().follow(ADA);
    awaitKept("bttv-1001", "ffz-1001", "seventv-1001", "bttv.global", "ffz.global");
    stopRunning();
    for (var mood : List.of(providers.bttv, providers.ffz, providers.sevenTv)) {
      mood.status = 500;
    }
    running = run();
    catalogue().follow(ADA);
    for (String word : List.of("catJAM", "LULW", "peepoTea", "SoSnowy")) {
      awaitWord(word);
    }
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws Exception {
    Files.createDirectories(folder.resolve("emotes"));
    Files.writeString(folder.resolve("emotes/bttv-1001.json"), "{\"channelEmotes\":[{\"id\"");
    catalogue().follow(ADA);
    awaitWord("catJAM");
  }

  @Test
  void aChannelWithoutEmotesHasNone() {
    providers.bttv.status = 404;
    catalogue().follow(ADA);
    awaitWord("LULW");
    assertThat(word("catJAM")).isNull();
    assertThat(unanswered("bttv")).isZero();
  }

  @Test
  void whatChangesOn7tvIsKnownAtOnce() {
    catalogue().follow(ADA);
    awaitWord("peepoTea");
    awaitSubscription();

    providers.addOnSevenTv("NewOne*");
    awaitWord("NewOne");
    providers.renameOnSevenTv("NewOne*", "OtherName*");
    awaitWord("OtherName");
    assertThat(word("NewOne")).isNull();
    providers.removeOnSevenTv("OtherName*");
    await().untilAsserted(() -> assertThat(word("OtherName")).isNull());
    assertThat(word("peepoTea")).isNotNull();
  }

  @Test
  void nonsenseOnTheEventStreamChangesNothing() {
    catalogue().follow(ADA);
    awaitWord("peepoTea");
    awaitSubscription();
    for (String frame :
        List.of(
            "",
            "no json",
            "[]",
            "{\"op\":\"zero\"}",
            "{\"op\":0}",
            "{\"op\":0,\"d\":{\"type\":\"emote_set.update\",\"body\":7}}",
            "{\"op\":99,\"d\":null}")) {
      providers.say(frame);
    }
    providers.addOnSevenTv("Afterwards");
    awaitWord("Afterwards");
    assertThat(word("peepoTea")).isNotNull();
  }

  @Test
  void anAnswerOfAnotherShapeDoesNotTakeWhatIsKnown() {
    catalogue().follow(ADA);
    awaitKept("bttv-1001");
    stopRunning();
    providers.bttv.garbage = "{\"error\":\"try later\"}";
    running = run();
    catalogue().follow(ADA);
    awaitWord("catJAM");
    await().untilAsserted(() -> assertThat(unanswered("bttv")).isPositive());
    assertThat(word("catJAM")).isNotNull();
  }

  @Test
  void emotesThatAreGoneDoNotComeBackWithARestart() {
    catalogue().follow(ADA);
    awaitKept("bttv-1001");
    stopRunning();
    providers.bttv.status = 404;
    running = run();
    catalogue().follow(ADA);
    await().untilAsserted(() -> assertThat(folder.resolve("emotes/bttv-1001.json")).doesNotExist());
    assertThat(word("catJAM")).isNull();
  }

  @Test
  void twoChannelsOfOneSetAskForItOnceAndOneStaysWhenTheOtherLeaves() {
    catalogue().follow(ADA);
    catalogue().follow("2002");
    awaitWord("peepoTea");
    awaitSubscription();
    await().untilAsserted(() -> assertThat(catalogue().wordsIn("2002").of("peepoTea")).isNotNull());
    catalogue().unfollow("2002");
    providers.addOnSevenTv("Later");
    awaitWord("Later");
    assertThat(providers.received.stream().filter(it -> it.contains("emote_set.update")))
        .hasSize(1);
  }

  @Test
  void anotherChannelIsNotKeptWaitingByAProviderThatIsDown() {
    providers.bttv.status = 503;
    for (int channel = 1; channel <= 50; channel++) {
      catalogue().follow("90" + channel);
    }
    catalogue().follow(ADA);
    awaitWord("LULW");
    assertThat(unanswered("bttv")).isLessThan(10);
  }

  @Test
  void aChannelIsForgottenWithItsLastRoom() {
    catalogue().follow(ADA);
    catalogue().follow(ADA);
    awaitWord("catJAM");
    awaitSubscription();
    catalogue().unfollow(ADA);
    assertThat(word("catJAM")).isNotNull();
    catalogue().unfollow(ADA);
    assertThat(word("catJAM")).isNull();
    assertThat(word("SoSnowy")).isNotNull();
    await().untilAsserted(() -> assertThat(providers.listeners()).isZero());
    assertThat(providers.asked.stream().filter(path -> path.endsWith(ADA))).hasSize(3);
  }

  private Catalogue catalogue() {
    return requireNonNull(running).catalogue();
  }

  private @Nullable Meaning word(String word) {
    return catalogue().wordsIn(ADA).of(word);
  }

  private void awaitWord(String word) {
    await(word).untilAsserted(() -> assertThat(word(word)).isNotNull());
  }

  private void awaitSubscription() {
    await()
        .untilAsserted(
            () -> assertThat(providers.received).anyMatch(it -> it.contains("emote_set.update")));
  }

  private void awaitKept(String... names) {
    for (String name : names) {
      await(name)
          .untilAsserted(
              () -> assertThat(folder.resolve("emotes").resolve(name + ".json")).exists());
    }
  }

  private double unanswered(String provider) {
    return meters.counter("multichat.emotes.unanswered", "provider", provider).count();
  }

  private void stopRunning() {
    requireNonNull(running).stop();
    running = null;
  }

  private Running run() {
    var properties =
        new ProviderProperties(
            URI.create(providers.url()),
            URI.create(providers.url()),
            URI.create(providers.url() + "/"),
            URI.create(providers.eventsUrl()),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofSeconds(5),
            1_000_000,
            4);
    var client = new ProviderClient(properties, meters, Clock.systemUTC());
    var events =
        new SevenTvEvents(properties, JsonMapper.shared(), meters, scheduler, Clock.systemUTC());
    var catalogue =
        new Catalogue(
            client,
            KeptAnswersForTests.in(folder),
            events,
            properties,
            JsonMapper.shared(),
            scheduler,
            Clock.systemUTC());
    return new Running(catalogue, client, events);
  }
}
