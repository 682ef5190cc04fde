package net.ramforth.multichat.emote.helix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Twitch's own examples of answers. */
class SampleAnswersTests {

  @Test
  void everyBadgeAndCheermoteOfTheExamplesIsFound() throws IOException {
    var badges = BadgeBook.read(data("chat-get_channel_chat_badges.json"));
    assertThat(badges.find("subscriber", "0")).isNotNull();
    assertThat(badges.find("bits", "1")).isNotNull();
    assertThat(CheerBook.read(data("bits-get_cheermotes.json")).find("Cheer1")).isPresent();
  }

  @Test
  void whatIsKeptSaysTheSame() throws IOException {
    var badges = data("chat-get_channel_chat_badges.json");
    assertThat(BadgeBook.read(Needed.of(badges))).isEqualTo(BadgeBook.read(badges));
    var cheers = data("bits-get_cheermotes.json");
    assertThat(CheerBook.read(Needed.of(cheers))).isEqualTo(CheerBook.read(cheers));
    assertThat(Needed.of(cheers).toString().length()).isLessThan(cheers.toString().length() / 4);
  }

  @Test
  void noAnswerIsTooStrangeToBeRead() throws IOException {
    try (var files = Files.list(folder())) {
      for (var file : files.toList()) {
        var data = data(file.getFileName().toString());
        assertThat(BadgeBook.read(data)).isNotNull();
        assertThat(CheerBook.read(data)).isNotNull();
        assertThat(Needed.of(data).isArray()).isTrue();
      }
    }
  }

  private static JsonNode data(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder().resolve(file))).path("data");
  }

  private static Path folder() {
    var samples = Path.of(System.getProperty("multichat.samples", "../shared/samples"));
    var folder = samples.resolve("emotes", "helix-examples");
    if (!Files.isDirectory(folder)) {
      // GitHub's runners check out the repository alone.
      if (System.getenv("CI") != null && System.getenv("GITHUB_ACTIONS") == null) {
        fail("No samples in " + folder);
      }
      assumeTrue(false, "No samples in " + folder);
    }
    return folder;
  }
}
