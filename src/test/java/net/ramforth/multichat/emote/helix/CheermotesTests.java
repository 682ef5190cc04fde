package net.ramforth.multichat.emote.helix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.testing.Chats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CheermotesTests {

  private static final String ACTIONS = "https://d3aqoihi2n8ty8.cloudfront.net/actions/";

  private final HelixWorld world = new HelixWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, #979797",
    "99, 1, #979797",
    "100, 100, #9C3EE8",
    "4999, 1000, #1DB2A5",
    "5000, 5000, #0099FE",
    "10000, 10000, #F43021",
    "10000000, 10000, #F43021"
  })
  void aCheerLooksLikeTheHighestTierThatItReaches(int bits, int tier, String color) {
    var cheer = (Fragment.Cheermote) illustrated("Cheer" + bits).fragments().getFirst();
    assertThat(cheer.text()).isEqualTo("Cheer" + bits);
    assertThat(cheer.bits()).isEqualTo(bits);
    assertThat(cheer.color()).isEqualTo(color);
    assertThat(cheer.picture().url()).isEqualTo(ACTIONS + "cheer/dark/animated/%d/2.gif", tier);
    assertThat(cheer.picture().still()).isEqualTo(ACTIONS + "cheer/dark/static/%d/2.png", tier);
  }

  @Test
  void wordsAndSpacesAroundCheersStayAsTheyWereTyped() {
    var message = illustrated("go  Ada cheer100 KAPPA1  hooray! ");
    assertThat(message.plainText()).isEqualTo("go  Ada cheer100 KAPPA1  hooray! ");
    assertThat(message.fragments())
        .extracting(Fragment::text)
        .containsExactly("go  Ada ", "cheer100", " ", "KAPPA1", "  hooray! ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cheer",
        "100",
        "Cheer0",
        "Cheer0100",
        "Cheer10000001",
        "Cheer99999999999999999999",
        "Cheer-5",
        "Cheer１００",
        "Cheer100!",
        "(Cheer100",
        "xCheer100",
        "Cheer 100",
        "Nothing100"
      })
  void aWordThatOnlyLooksLikeACheerStaysAWord(String text) {
    assertThat(illustrated(text).fragments()).containsExactly(new Fragment.Text(text));
  }

  @Test
  void onlyACheerHasCheermotes() {
    var said = Pictured.saying("Cheer100");
    assertThat(cheermotes().illustrate(said, Pictured.ADAS)).isEqualTo(said);
  }

  @Test
  void whatHelixKnowsOfAChannelTakesThePlaceOfWhatEverybodyKnows() {
    var cheermotes = cheermotes();
    assertThat(cheermotes.illustrate(Pictured.cheering("PJSalt1"), Pictured.ADAS).fragments())
        .hasOnlyElementsOfType(Fragment.Cheermote.class);
    cheermotes.follow(Chats.ADA);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        cheermotes
                            .illustrate(Pictured.cheering("PJSalt1"), Pictured.ADAS)
                            .fragments())
                    .hasOnlyElementsOfType(Fragment.Text.class));
    var cheer = cheermotes.illustrate(Pictured.cheering("doodlecheer250"), Pictured.ADAS);
    assertThat(cheer.fragments())
        .singleElement()
        .isInstanceOfSatisfying(
            Fragment.Cheermote.class, found -> assertThat(found.color()).isEqualTo("#9c3ee8"));
  }

  @Test
  void theLongestPrefixWinsWherePrefixesEndWithDigits() {
    var book =
        CheerBook.of(
            List.of("ada", "ada1").stream()
                .map(
                    word ->
                        new CheerPrefix(
                            word,
                            List.of(
                                new CheerTier(
                                    1,
                                    "#979797",
                                    CheerTier.picture("https://a.example/1", "https://b"))))));
    assertThat(book.find("ada1100")).get().extracting(Fragment.Cheermote::bits).isEqualTo(100);
    assertThat(book.find("ada250")).get().extracting(Fragment.Cheermote::bits).isEqualTo(250);
  }

  @Test
  void aBrokenEntryCostsItself() {
    var images =
        """
        "images":{"dark":{"animated":{"2":"https://a.example/2.gif"},\
        "static":{"2":"https://a.example/2.png"}}}\
        """;
    var book =
        CheerBook.read(
            JsonMapper.shared()
                .readTree(
                    """
                    [null, 5, "word", {"prefix":7}, {"prefix":"None","tiers":[]},
                     {"prefix":"Odd","tiers":{"min_bits":1}},
                     {"prefix":"Ada","tiers":[
                       {"min_bits":"many","color":"#111111",IMAGES},
                       {"min_bits":{},"color":"#111111",IMAGES},
                       {"min_bits":1e300,"color":"#111111",IMAGES},
                       {"min_bits":0,"color":"#111111",IMAGES},
                       {"min_bits":50,"color":"red; x",IMAGES},
                       {"min_bits":60,"color":"#111111","images":null},
                       {"min_bits":10,"color":"#222222",IMAGES}]}]
                    """
                        .replace("IMAGES", images)));
    assertThat(book.prefixes()).containsOnlyKeys("ada");
    assertThat(book.find("ada9")).isEmpty();
    assertThat(book.find("ada70")).get().extracting(Fragment.Cheermote::color).isEqualTo("#222222");
  }

  private ChatMessage illustrated(String text) {
    return cheermotes().illustrate(Pictured.cheering(text), Pictured.ADAS);
  }

  private Cheermotes cheermotes() {
    return new Cheermotes(world.asker());
  }
}
