package net.ramforth.multichat.twitch.irc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.testing.fuzz.Fuzz;
import net.ramforth.multichat.testing.fuzz.TextChanges;
import org.junit.jupiter.api.Test;

/** Lines that Twitch never sent, so far. */
class IrcFuzzIT {

  private static final Path RECORDINGS =
      Path.of("src/test/resources/net/ramforth/multichat/twitch/recordings");

  private final IrcTranslator translator = new IrcTranslator(Clock.systemUTC());

  @Test
  void whateverALineIsThereIsAnAnswer() throws IOException {
    var lines = lines();
    assertThat(Fuzz.check("irc", random -> TextChanges.of(lines, random), this::isAnswered))
        .isPositive();
  }

  private void isAnswered(String text) {
    switch (WireLine.parse(text)) {
      case UnparseableLine _ -> {}
      case IrcLine line -> {
        var translation = translator.translate(line, Recording.ADAS_CHANNEL);
        if (translation instanceof Translation.Heard(ChatEvent.MessagePosted(_, _, var message))) {
          assertThat(message.id().value()).isNotBlank();
          assertThat(message.author().displayName()).isNotBlank();
          assertThat(message.plainText().length()).isLessThanOrEqualTo(text.length());
        }
      }
    }
  }

  private static List<String> lines() throws IOException {
    var lines = new ArrayList<String>();
    try (var files = Files.list(RECORDINGS)) {
      for (var file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
