package net.ramforth.multichat.youtube.innertube;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.testing.fuzz.Fuzz;
import net.ramforth.multichat.testing.fuzz.JsonChanges;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers that YouTube never gave, so far. */
class InnerTubeFuzzIT {

  private static final Path RECORDINGS =
      Path.of("src/test/resources/net/ramforth/multichat/youtube/innertube");

  private static final JsonNode GOOD = Recording.actions("plain-message").getFirst();

  private static final Duration LONGEST = Duration.ofMillis(Continuation.LONGEST_MILLIS);

  private final UnknownKinds unknown =
      new UnknownKinds(new SimpleMeterRegistry(), Clock.systemUTC());

  @Test
  void aStrangeActionCostsItselfAndNothingElse() throws IOException {
    var actions = recordings(RECORDINGS).stream().flatMap(JsonNode::valueStream).toList();
    assertThat(
            Fuzz.check(
                "innertube-actions",
                random -> JsonChanges.text(actions, random),
                this::leavesItsNeighboursAlone))
        .isPositive();
  }

  @Test
  void aStrangeAnswerIsReadOrRefused() throws IOException {
    var answers = recordings(RECORDINGS.resolve("answers"));
    assertThat(
            Fuzz.check(
                "innertube-answers", random -> JsonChanges.text(answers, random), this::isAnswered))
        .isPositive();
  }

  private void leavesItsNeighboursAlone(String text) {
    JsonNode strange;
    try {
      strange = JsonMapper.shared().readTree(text);
    } catch (JacksonException noJson) {
      return;
    }
    var translator = new Translator(Recording.ADAS_CHANNEL, unknown, Clock.systemUTC());
    var events =
        translator.translate(
            List.of(good("before"), strange, good("between"), strange, good("behind")),
            Origin.LIVE);
    assertThat(events)
        .filteredOn(ChatEvent.MessagePosted.class::isInstance)
        .extracting(event -> ((ChatEvent.MessagePosted) event).message().id().value())
        .doesNotHaveDuplicates()
        .contains("before", "between", "behind");
  }

  private void isAnswered(String text) {
    try {
      var answer = LiveChatAnswer.read(JsonMapper.shared().readTree(text));
      new Translator(Recording.ADAS_CHANNEL, unknown, Clock.systemUTC())
          .translate(answer.actions(), Origin.BACKLOG);
      switch (answer.next()) {
        case Continuation.Invalidation(_, var wait) ->
            assertThat(wait).isBetween(Duration.ZERO, LONGEST);
        case Continuation.Timed(_, var wait) -> assertThat(wait).isBetween(Duration.ZERO, LONGEST);
        case Continuation _ -> {}
      }
    } catch (NoLiveChatAnswer | JacksonException refused) {
      // These two are what a poller expects of an answer that is none.
    }
  }

  private static JsonNode good(String id) {
    var copy = (ObjectNode) GOOD.deepCopy();
    ((ObjectNode) copy.at("/addChatItemAction/item/liveChatTextMessageRenderer")).put("id", id);
    return copy;
  }

  private static List<JsonNode> recordings(Path folder) throws IOException {
    var found = new ArrayList<JsonNode>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        found.add(JsonMapper.shared().readTree(Files.readString(file)));
      }
    }
    return found;
  }
}
