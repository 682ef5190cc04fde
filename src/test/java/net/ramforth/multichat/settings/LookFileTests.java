package net.ramforth.multichat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.ramforth.multichat.chat.MessageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class LookFileTests {

  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(MessageKind.class, MessageKindJson.class).build();

  private static final OverlaySettings MINE =
      SettingsForTests.with(
          """
          {"template":"glass","textColor":"#ffcc00","showYoutube":false,
           "filter":{"hiddenUsers":["trev"],"hiddenWords":["secret"]},
           "pacing":{"speed":"calm","holdSeconds":7},
           "css":{"text":".author { color: red; }","hosts":["images.example.org"]}}
          """);

  private final LookFile file = new LookFile(new SettingsJson(JSON), JSON);

  @Test
  void aSharedLookSaysHowItLooksAndNothingAboutItsOwner() {
    var written = file.write("Mine", MINE);
    assertThat(written.path("look").path("template").asString()).isEqualTo("glass");
    assertThat(written.path("look").path("css").path("text").asString()).contains("red");
    assertThat(written.toString())
        .doesNotContain("trev", "secret", "holdSeconds", "example.org", "showYoutube", "key");
  }

  @Test
  void whoTakesALookKeepsTheirFilterTheirPaceAndTheirHosts() {
    var theirs =
        SettingsForTests.with(
            """
            {"textSizePx":60,"showTwitch":false,"filter":{"hideBots":true},
             "pacing":{"holdSeconds":3},"css":{"text":"old","hosts":["a.example.org"]}}
            """);
    var after = file.read(file.write("Mine", MINE), theirs);
    assertThat(after)
        .isEqualTo(
            SettingsForTests.with(
                """
                {"template":"glass","textColor":"#ffcc00","showTwitch":false,
                 "filter":{"hideBots":true},"pacing":{"holdSeconds":3},
                 "css":{"text":".author { color: red; }","hosts":["a.example.org"]}}
                """));
  }

  @Test
  void aLookOfTheFirstVersionIsUnderstood() {
    var old = "{\"format\":\"multichat-look\",\"look\":{\"showPlatform\":false}}";
    assertThat(file.read(JSON.readTree(old), OverlaySettings.DEFAULT).platformMark())
        .isEqualTo(PlatformMark.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7                                                     | ''",
        "[]                                                    | ''",
        "{}                                                    | ''",
        "{\"format\":\"other\",\"look\":{}}                    | ''",
        "{\"format\":\"multichat-look\"}                       | ''",
        "{\"format\":\"multichat-look\",\"look\":[]}           | ''",
        "{\"format\":\"multichat-look\",\"look\":{\"schema\":99}} | look.schema",
        "{\"format\":\"multichat-look\",\"look\":{\"schema\":2,\"wings\":2}} | look.wings",
        "{\"format\":\"multichat-look\",\"look\":{\"font\":\"x;}\"}} | look.font",
        "{\"format\":\"multichat-look\",\"look\":{\"css\":7}}  | look.css",
        "{\"format\":\"multichat-look\",\"look\":{\"textSizePx\":1e9}} | look.textSizePx",
        "{\"format\":\"multichat-look\",\"look\":{\"template\":{\"a\":1}}} | look.template",
      })
  void whatIsNoLookIsRefused(String json, String field) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> file.read(JSON.readTree(json), MINE))
        .satisfies(invalid -> assertThat(invalid.field()).isEqualTo(field));
  }
}
