package net.ramforth.multichat.emote.helix;

import static net.ramforth.multichat.emote.helix.Pictured.badge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.Chats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BadgePicturesTests {

  private static final String GLOBAL = "/chat/badges/global";
  private static final String OWN = "/chat/badges";

  private final HelixWorld world = new HelixWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void aChannelsOwnBadgeGoesBeforeEverybodys() {
    has(
        GLOBAL,
        version("subscriber", "0", "Subscriber", "global"),
        version("vip", "1", "VIP", "v"));
    has(OWN, version("subscriber", "0", "Ada's Friend", "own"));
    var badges = followed();
    var friend = new Badge("subscriber", "0", "Ada's Friend", picture("own"));
    awaitShown(badges, badge("subscriber", "0", "Subscriber"), friend);
    var vip = new Badge("vip", "1", "VIP", picture("v"));
    awaitShown(badges, badge("vip", "1", "vip"), vip);
    assertThat(shown(badges, badge("unknown", "1", "Unknown")))
        .isEqualTo(badge("unknown", "1", "Unknown"));
  }

  @Test
  void theMonthsOfASubscriptionAreSaidBesideItsStep() {
    has(
        OWN,
        version("subscriber", "12", "1-Year Subscriber", "year"),
        version("subscriber", "24", "Old Friend (24 months)", "two"),
        version("bits", "100", "cheer 100", "bits"));
    var badges = followed();
    awaitShown(
        badges,
        badge("subscriber", "12", "Subscriber (23 months)"),
        new Badge("subscriber", "12", "1-Year Subscriber (23 months)", picture("year")));
    assertThat(shown(badges, badge("subscriber", "12", "Subscriber")).title())
        .isEqualTo("1-Year Subscriber");
    assertThat(shown(badges, badge("subscriber", "24", "Subscriber (25 months)")).title())
        .isEqualTo("Old Friend (24 months)");
    assertThat(shown(badges, badge("bits", "100", "Bits (7 months)")).title())
        .isEqualTo("cheer 100");
  }

  @Test
  void aBadgeThatHasAPictureKeepsItAndYoutubesAreLeftAlone() {
    var badges = followed();
    var vip = badge("vip", "1", "VIP");
    await().until(() -> shown(badges, vip).picture() != null);
    var pictured = new Badge("vip", "1", "Very Important", picture("other"));
    assertThat(shown(badges, pictured)).isEqualTo(pictured);
    var said = Pictured.wearing(vip);
    var onYoutube =
        new Author(
            new AuthorId(Platform.YOUTUBE, "UCmara"),
            "mara",
            "Mara",
            null,
            said.author().roles(),
            List.of(vip),
            null);
    assertThat(badges.illustrate(said.withAuthor(onYoutube), Pictured.ADAS).author().badges())
        .containsExactly(vip);
  }

  @Test
  void everyRoomCountsAndTheLastOneEndsTheAsking() {
    var badges = followed();
    badges.follow(Chats.ADA);
    var vip = badge("vip", "1", "VIP");
    await().until(() -> shown(badges, vip).picture() != null && world.scheduler.waiting() == 2);
    badges.unfollow(Chats.ADA);
    assertThat(shown(badges, vip).picture()).isNotNull();
    world.clock.advance(Duration.ofMinutes(70));
    assertThat(world.asked(OWN)).isEqualTo(2);
    badges.unfollow(Chats.ADA);
    assertThat(shown(badges, vip).picture()).isNull();
    assertThat(world.scheduler.waiting()).isZero();
  }

  @Test
  void onlyChannelsOfTwitchAreAskedAbout() {
    var badges = new BadgePictures(world.asker());
    var youtube = new Channel(Platform.YOUTUBE, "UCada", "@ada");
    badges.follow(youtube);
    badges.follow(new Channel(Platform.TWITCH, "1&x=1", "trev"));
    badges.unfollow(youtube);
    badges.follow(Chats.ADA);
    await().until(() -> world.scheduler.waiting() == 2);
    assertThat(world.twitch.requests()).hasSize(3);
  }

  @Test
  void aRestartWhileHelixIsDownFindsWhatWasKept() {
    has(OWN, version("subscriber", "12", "1-Year Subscriber", "year"));
    var subscriber = badge("subscriber", "12", "Subscriber");
    var found = new Badge("subscriber", "12", "1-Year Subscriber", picture("year"));
    awaitShown(followed(), subscriber, found);
    await().until(() -> Files.exists(world.folder.resolve("emotes/badges-1001.json")));

    world.twitch.down();
    awaitShown(followed(), subscriber, found);
  }

  @Test
  void aHelixThatComesBackIsFoundAndRefreshesReplace() {
    world.twitch.answer5xx("/helix" + OWN, 1);
    var badges = followed();
    await().until(() -> world.scheduler.waiting() == 2);
    var subscriber = badge("subscriber", "12", "Subscriber");
    has(OWN, version("subscriber", "12", "First", "1"));
    world.clock.advance(Duration.ofMinutes(1));
    assertThat(shown(badges, subscriber).title()).isEqualTo("First");
    has(OWN, version("subscriber", "12", "Second", "2"));
    world.clock.advance(Duration.ofMinutes(49));
    assertThat(shown(badges, subscriber).title()).isEqualTo("First");
    world.clock.advance(Duration.ofMinutes(21));
    assertThat(shown(badges, subscriber).title()).isEqualTo("Second");
    world.twitch.answer5xx("/helix" + OWN, 100);
    world.clock.advance(Duration.ofHours(3));
    assertThat(shown(badges, subscriber).title()).isEqualTo("Second");
  }

  @Test
  void whatWasKeptAndIsDamagedIsAskedAnew() throws Exception {
    Files.createDirectories(world.folder.resolve("emotes"));
    Files.writeString(world.folder.resolve("emotes/badges-global.json"), "[{\"set_id\":");
    Files.writeString(world.folder.resolve("emotes/badges-1001.json"), "\"nothing\"");
    var badges = followed();
    await().until(() -> shown(badges, badge("vip", "1", "VIP")).picture() != null);
  }

  @Test
  void withoutKeysNothingIsAsked() throws Exception {
    Files.createDirectories(world.folder.resolve("emotes"));
    Files.writeString(
        world.folder.resolve("emotes/badges-1001.json"),
        JsonMapper.shared().writeValueAsString(List.of(version("vip", "1", "VIP", "kept"))));
    world.forgetKeys();
    var badges = followed();
    await().until(() -> shown(badges, badge("vip", "1", "VIP")).picture() != null);
    assertThat(world.twitch.requests()).isEmpty();
    assertThat(world.scheduler.waiting()).isZero();
  }

  @Test
  void aBrokenEntryCostsItself() {
    var book =
        BadgeBook.read(
            JsonMapper.shared()
                .readTree(
                    """
                    [null, 7, {"set_id":"a"}, {"set_id":"b","versions":"none"},
                     {"set_id":"c","versions":[null, {"id":{}}, {"id":"1","title":"No picture"},
                       {"id":"2","title":" ","image_url_2x":"https://a.example/2"},
                       {"id":"3","title":"Odd","image_url_2x":"javascript:alert(1)"},
                       {"id":"4","title":"Good","image_url_2x":"https://a.example/4"}]}]
                    """));
    assertThat(book.entries()).containsOnlyKeys(new BadgeBook.Key("c", "4"));
  }

  private BadgePictures followed() {
    var badges = new BadgePictures(world.asker());
    badges.follow(Chats.ADA);
    return badges;
  }

  private static void awaitShown(BadgePictures badges, Badge worn, Badge expected) {
    await().untilAsserted(() -> assertThat(shown(badges, worn)).isEqualTo(expected));
  }

  private static Badge shown(BadgePictures badges, Badge worn) {
    return badges.illustrate(Pictured.wearing(worn), Pictured.ADAS).author().badges().getFirst();
  }

  private void has(String path, Map<?, ?>... sets) {
    world.twitch.answerHelix(path, call -> call.json(200, Map.of("data", List.of(sets))));
  }

  private static Map<String, Object> version(String set, String id, String title, String picture) {
    return Map.of(
        "set_id",
        set,
        "versions",
        List.of(Map.of("id", id, "title", title, "image_url_2x", picture(picture).url())));
  }

  private static Picture picture(String name) {
    return Picture.badge("https://pictures.example/" + name);
  }
}
