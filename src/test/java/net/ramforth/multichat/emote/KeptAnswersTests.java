package net.ramforth.multichat.emote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersTests {

  @TempDir Path folder;

  @Test
  void whatIsKeptIsFoundAfterARestart() {
    answers().keep("bttv-1001", "[1]");
    answers().keep("bttv-1001", "[2]");
    assertThat(answers().find("bttv-1001")).contains("[2]");
    assertThat(answers().find("bttv-1002")).isEmpty();
    assertThat(folder.resolve("emotes")).isDirectoryContaining("glob:**/bttv-1001.json");
    assertThat(folder.resolve("emotes")).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../etc", "a/b", ".hidden", "a\u0000", "a b"})
  void aNameThatCouldLeadElsewhereIsRefused(String name) {
    assertThatThrownBy(() -> answers().find(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDiskThatFailsCostsNothingElse() throws IOException {
    Files.writeString(folder.resolve("emotes"), "a file where the folder should be");
    answers().keep("bttv-1001", "[1]");
    assertThat(answers().find("bttv-1001")).isEmpty();
  }

  @Test
  void whatNobodyAskedForInMonthsGoesAtAStart() throws IOException {
    answers().keep("old", "[]");
    answers().keep("new", "[]");
    Path old = folder.resolve("emotes/old.json");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(61))));
    var answers = answers();
    await().untilAsserted(() -> assertThat(old).doesNotExist());
    assertThat(answers.find("new")).isPresent();
  }

  private KeptAnswers answers() {
    return new KeptAnswers(new EmoteProperties(folder), Clock.systemUTC());
  }
}
