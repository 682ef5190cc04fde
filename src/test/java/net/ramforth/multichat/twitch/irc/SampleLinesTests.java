package net.ramforth.multichat.twitch.irc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import org.junit.jupiter.api.Test;

/**
 * Sends every collected line of real chat through parser and translator. What must come out is
 * worked out here a second time, by other means.
 */
class SampleLinesTests {

  private static final Channel CHANNEL = new Channel(Platform.TWITCH, "1001", "ada");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "^ *(?:@(?<tags>\\S*) +)?:\\S+ +(?<command>PRIVMSG|USERNOTICE) +\\S+(?: +:(?<text>.*)"
              + "| +(?<word>\\S+) *)?$",
          Pattern.DOTALL);

  private static final Pattern ACTION =
      Pattern.compile("^\u0001ACTION(?: |(?=\u0001)|$)(?<text>.*?)\u0001?$", Pattern.DOTALL);

  private final IrcTranslator translator = new IrcTranslator(Clock.systemUTC());

  @Test
  void everyLineSomebodyWroteComesOutAsItWasWritten() throws IOException {
    List<String> lines = sampleLines();
    int written = 0;
    for (String line : lines) {
      Matcher wire = WRITTEN.matcher(line);
      if (wire.matches()) {
        written++;
        check(line, wire);
      } else if (WireLine.parse(line) instanceof IrcLine other) {
        assertThat(other.command()).as(line).isNotIn("PRIVMSG", "USERNOTICE");
        translator.translate(other, CHANNEL);
      }
    }
    assertThat(lines).hasSizeGreaterThan(4_000);
    assertThat(written).isGreaterThan(4_000);
  }

  @Test
  void aLineCutAnywhereIsStillReadWithoutHarm() throws IOException {
    List<String> lines = sampleLines();
    for (int i = 0; i < lines.size(); i += 20) {
      String line = lines.get(i);
      for (int end = 0; end < line.length(); end++) {
        if (WireLine.parse(line.substring(0, end)) instanceof IrcLine start) {
          assertThat(translator.translate(start, CHANNEL)).isNotNull();
        }
        if (WireLine.parse(line.substring(end)) instanceof IrcLine rest) {
          assertThat(translator.translate(rest, CHANNEL)).isNotNull();
        }
      }
    }
  }

  private void check(String line, Matcher wire) {
    Translation translation = translator.translate((IrcLine) WireLine.parse(line), CHANNEL);
    String text = text(wire);
    if (wire.group("command").equals("USERNOTICE") && text.isEmpty()) {
      return;
    }
    ChatEvent event = ((Translation.Heard) translation).event();
    ChatMessage message = ((ChatEvent.MessagePosted) event).message();
    String tags = wire.group("tags");
    assertThat(message.plainText()).as(line).isEqualTo(withoutMention(tags, shown(text)));
    checkBesideTheWords(line, tags, message);
    String id = tag(tags, "id");
    if (!id.isEmpty()) {
      assertThat(message.id().value()).as(line).isEqualTo(id);
    }
  }

  private static void checkBesideTheWords(String line, String tags, ChatMessage message) {
    assertThat(message.facet(Reply.class) != null)
        .as(line)
        .isEqualTo(!tag(tags, "reply-parent-msg-id").isEmpty());
    String home = tag(tags, "source-room-id");
    assertThat(message.facet(Home.class) != null)
        .as(line)
        .isEqualTo(!home.isEmpty() && !home.equals(tag(tags, "room-id")));
    assertThat(message.payment() != null)
        .as(line)
        .isEqualTo(
            !tag(tags, "bits").isEmpty()
                || !tag(tags, "pinned-chat-paid-amount").isEmpty()
                || !tag(tags, "msg-param-donation-amount").isEmpty());
    if (message.kind() != MessageKind.GIFTRECEIVED) {
      assertThat(message.author().badges())
          .as(line)
          .extracting(badge -> badge.set() + "/" + badge.version())
          .containsExactly(
              Stream.of(tag(tags, "badges").split(","))
                  .filter(badge -> !badge.isEmpty())
                  .toArray(String[]::new));
    }
  }

  /** The words without the name that Twitch repeats in front of a reply. */
  private static String withoutMention(String tags, String text) {
    String name = tag(tags, "reply-parent-display-name").replace("\\s", " ").strip();
    String login = tag(tags, "reply-parent-user-login");
    if (tag(tags, "reply-parent-msg-id").isEmpty()) {
      return text;
    }
    for (String parent : List.of(name, login)) {
      String mention = "@" + parent + " ";
      if (!parent.isEmpty()
          && text.toLowerCase(Locale.ROOT).startsWith(mention.toLowerCase(Locale.ROOT))) {
        return text.substring(mention.length());
      }
    }
    return text;
  }

  private static String text(Matcher wire) {
    String text = wire.group("text") == null ? wire.group("word") : wire.group("text");
    return text == null ? "" : text;
  }

  private static String shown(String wire) {
    Matcher action = ACTION.matcher(wire);
    String text = action.matches() ? action.group("text") : wire;
    return text.replaceAll("\\x{E0000}+$", "").replaceAll("\\x{E0002}", "\u200D");
  }

  private static String tag(String tags, String key) {
    return Stream.of(tags.split(";"))
        .filter(tag -> tag.startsWith(key + "="))
        .map(tag -> tag.substring(key.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static List<String> sampleLines() throws IOException {
    Path folder = Path.of(System.getProperty("multichat.samples", "../shared/samples"), "twitch");
    if (!Files.isDirectory(folder)) {
      // GitHub's runners check out the repository alone.
      if (System.getenv("CI") != null && System.getenv("GITHUB_ACTIONS") == null) {
        fail("No samples in " + folder);
      }
      assumeTrue(false, "No samples in " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> recordings = files.filter(file -> file.toString().endsWith(".txt")).toList();
      return recordings.stream().flatMap(SampleLinesTests::lines).toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
