package net.ramforth.multichat.emote.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

  private static final Picture PICTURE = Picture.emote("https://cdn.example/1");
  private static final Fragment KAPPA = new Fragment.Emote("Kappa", "25", PICTURE);

  private final Words words =
      new Words(
          List.of(
              shelf(Map.of("Pet", emote("channel", false), "Rain", emote("rain", true))),
              shelf(
                  Map.of(
                      "Pet", emote("global", false),
                      "Snow", emote("snow", true),
                      "w!", new Meaning.Prefix(EmoteEffect.WIDE),
                      "h!", new Meaning.Prefix(EmoteEffect.FLIP_X),
                      "ffzX", new Meaning.Suffix(List.of(EmoteEffect.FLIP_X))))));

  @Test
  void aWordThatMeansAPictureBecomesOneAndTheRestStays() {
    assertThat(read("hi Pet all")).isEqualTo("[hi ] Pet#channel [ all]");
  }

  @Test
  void onlyWholeWordsInTheRightCaseMeanSomething() {
    assertThat(read("pet Pets xPet Pet, (Pet)")).isEqualTo("[pet Pets xPet Pet, (Pet)]");
  }

  @Test
  void theSameListComesBackWhereNothingMeansAnything() {
    List<Fragment> plain = List.of(new Fragment.Text("nothing here"), KAPPA);
    assertThat(Reading.of(plain, words)).isSameAs(plain);
    assertThat(Reading.of(plain, Words.NONE)).isSameAs(plain);
  }

  @Test
  void anOverlayLiesOnTheEmoteBeforeItAndAloneItStands() {
    assertThat(read("Pet Snow")).isEqualTo("Pet#channel [ ] Snow#snow+");
    assertThat(read("Snow Pet")).isEqualTo("Snow#snow [ ] Pet#channel");
    assertThat(read("hi Snow")).isEqualTo("[hi ] Snow#snow");
    assertThat(read("Pet hi Snow")).isEqualTo("Pet#channel [ hi ] Snow#snow");
  }

  @Test
  void overlaysOfAnyProviderLieOnEachOtherAndOnThePlatformsOwnEmotes() {
    assertThat(read(KAPPA, " Snow  Rain")).isEqualTo("Kappa#25 [ ] Snow#snow+ [  ] Rain#rain+");
  }

  @Test
  void aModifierBeforeAnEmoteChangesIt() {
    assertThat(read("w! Pet")).isEqualTo("w! Pet#channel{WIDE}");
    assertThat(read("w! h!  Pet")).isEqualTo("w! h!  Pet#channel{WIDE,FLIP_X}");
    assertThat(read("w! ", KAPPA)).isEqualTo("w! Kappa#25{WIDE}");
  }

  @Test
  void aModifierBehindAnEmoteChangesIt() {
    assertThat(read("Pet ffzX ffzX")).isEqualTo("Pet ffzX ffzX#channel{FLIP_X,FLIP_X}");
    assertThat(read(KAPPA, " ffzX hi")).isEqualTo("Kappa ffzX#25{FLIP_X} [ hi]");
  }

  @Test
  void aModifierWithoutEmoteIsAWord() {
    assertThat(read("w! hi h!")).isEqualTo("[w! hi h!]");
    assertThat(read("ffzX Pet")).isEqualTo("[ffzX ] Pet#channel");
    assertThat(read("Pet w!")).isEqualTo("Pet#channel [ w!]");
    assertThat(read("Pet w! ffzX")).isEqualTo("Pet#channel [ w! ffzX]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Pet",
        " Pet ",
        "Pet  Snow   Rain",
        "w! w! w!",
        "w!  Pet ffzX  ffzX Snow hi w! ",
        "a\tPet b\nPet Snow",
        "👩‍👩‍👧 Pet 👍🏽 Snow",
        "مرحبا Pet עולם",
        "ffzX w! Snow Pet ffzX"
      })
  void whatWasTypedIsNeverChanged(String typed) {
    List<Fragment> read = Reading.of(List.of(new Fragment.Text(typed)), words);
    assertThat(read.stream().map(Fragment::text).collect(Collectors.joining())).isEqualTo(typed);
  }

  private String read(Object... pieces) {
    List<Fragment> fragments = new ArrayList<>();
    for (Object piece : pieces) {
      fragments.add(
          piece instanceof Fragment fragment ? fragment : new Fragment.Text((String) piece));
    }
    return Reading.of(fragments, words).stream()
        .map(ReadingTests::shown)
        .collect(Collectors.joining(" "));
  }

  /** Text in brackets; an emote with its id, {@code +} where it stacks, and its effects. */
  private static String shown(Fragment fragment) {
    return fragment instanceof Fragment.Emote(var text, var id, _, var stacks, var effects)
        ? text
            + "#"
            + id
            + (stacks ? "+" : "")
            + (effects.isEmpty()
                ? ""
                : effects.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")))
        : "[" + fragment.text() + "]";
  }

  private static Meaning emote(String id, boolean overlays) {
    return new Meaning.Emote(id, PICTURE, overlays);
  }

  private static Shelf shelf(Map<String, Meaning> words) {
    var shelf = new Shelf(Arrays.asList(Provider.values()).getFirst(), null);
    shelf.fill(words);
    return shelf;
  }
}
