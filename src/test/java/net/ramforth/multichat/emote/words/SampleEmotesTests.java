package net.ramforth.multichat.emote.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.ramforth.multichat.chat.Picture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What providers really answered. */
class SampleEmotesTests {

  private final JsonMapper json = JsonMapper.shared();

  @Test
  void everyEmoteOf7tvHasItsPictureAndItsShape() {
    Map<String, Meaning> words = Provider.SEVENTV.readChannel(sample("7tv-user-nymn-a.json"));
    assertThat(words).as("all that are listed").hasSize(500);
    assertThat(words.values()).allMatch(Meaning.Emote.class::isInstance);
    assertThat(
            words.values().stream().map(Meaning.Emote.class::cast).filter(Meaning.Emote::overlays))
        .hasSize(21);
    assertThat(
            words.values().stream()
                .map(Meaning.Emote.class::cast)
                .filter(emote -> emote.picture().still() != null))
        .hasSize(304);
    assertThat(words.values().stream().map(Meaning.Emote.class::cast))
        .allMatch(emote -> emote.picture().url().matches("https://cdn\\.7tv\\.app/emote/.*\\.webp"))
        .anyMatch(emote -> emote.picture().width() > 60);
  }

  @Test
  void aChannelsOwnAndSharedEmotesOfBetterTtvAreRead() {
    Map<String, Meaning> words = Provider.BTTV.readChannel(sample("kameloso-bttv-channel.json"));
    assertThat(words).containsOnlyKeys("FeelsDennyMan", "lobosSHAKE", "(ditto)", "WolfPls");
    assertThat(picture(words, "WolfPls").width()).isEqualTo(21);
    assertThat(picture(words, "FeelsDennyMan").still()).isNull();
    assertThat(picture(words, "lobosSHAKE").still()).isNotNull();
  }

  @Test
  void aRoomOfFrankerFaceZIsReadWithAddressesOfBothForms() {
    Map<String, Meaning> words = Provider.FFZ.readChannel(sample("kameloso-ffz-room.json"));
    assertThat(words).containsOnlyKeys("LULW", "WhiteKnight");
    assertThat(picture(words, "LULW").url())
        .isEqualTo("https://cdn.frankerfacez.com/emote/139407/2");
    for (String file : new String[] {"ffz-emotes-new-a.json", "ffz-emotes-top-a.json"}) {
      JsonNode list = sample(file);
      var set = json.createObjectNode();
      set.set("emoticons", list.isArray() ? list : list.get("emoticons"));
      var sets = json.createObjectNode();
      sets.set("1", set);
      var room = json.createObjectNode();
      room.set("sets", sets);
      assertThat(Provider.FFZ.readChannel(room).size()).as(file).isGreaterThanOrEqualTo(45);
    }
  }

  @Test
  void anAnswerOfAnotherShapeIsNoEmotes() {
    for (Provider provider : Provider.values()) {
      for (String body : new String[] {"{}", "[]", "7", "null", "\"x\"", "[[[]]]", "[7,null,{}]"}) {
        assertThat(provider.readGlobal(json.readTree(body))).as(body).isEmpty();
        assertThat(provider.readChannel(json.readTree(body))).as(body).isEmpty();
      }
      assertThat(provider.readChannel(sample("kameloso-7tv-error-a.json"))).isEmpty();
    }
  }

  private static Picture picture(Map<String, Meaning> words, String word) {
    return ((Meaning.Emote) requireNonNull(words.get(word))).picture();
  }

  private JsonNode sample(String name) {
    Path folder = Path.of(System.getProperty("multichat.samples", "../shared/samples"), "emotes");
    if (!Files.isDirectory(folder)) {
      // GitHub's runners check out the repository alone.
      if (System.getenv("CI") != null && System.getenv("GITHUB_ACTIONS") == null) {
        fail("No samples in " + folder);
      }
      assumeTrue(false, "No samples in " + folder);
    }
    return json.readTree(folder.resolve(name).toFile());
  }
}
