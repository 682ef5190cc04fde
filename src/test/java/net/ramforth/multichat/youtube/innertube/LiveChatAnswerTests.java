package net.ramforth.multichat.youtube.innertube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import net.ramforth.multichat.youtube.innertube.Continuation.End;
import net.ramforth.multichat.youtube.innertube.Continuation.Invalidation;
import net.ramforth.multichat.youtube.innertube.Continuation.Reload;
import net.ramforth.multichat.youtube.innertube.Continuation.Replay;
import net.ramforth.multichat.youtube.innertube.Continuation.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LiveChatAnswerTests {

  @Test
  void aLiveChatSaysHowLongToWaitAtMost() {
    LiveChatAnswer answer = recorded("invalidation");
    assertThat(answer.next()).isEqualTo(new Invalidation("0ofMyAN1", Duration.ofSeconds(10)));
    assertThat(answer.actions()).hasSize(1);
  }

  @Test
  void aQuietChatSaysWhenToComeBack() {
    assertThat(recorded("timed").next()).isEqualTo(new Timed("0ofMyAN2", Duration.ofMillis(5_300)));
    assertThat(recorded("timed").actions()).isEmpty();
  }

  @Test
  void aReloadIsAnsweredAtOnce() {
    assertThat(recorded("reload").next()).isEqualTo(new Reload("0ofMyAN3"));
  }

  @Test
  void aReplayIsNoLiveChatAnyMore() {
    assertThat(recorded("replay").next()).isEqualTo(new Replay("op2w0w"));
    assertThat(recorded("replay-is-over").next()).isEqualTo(new End());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-continuation-contents", "no-continuations", "message-renderer"})
  void theStreamCanEndInSeveralWays(String recording) {
    assertThat(recorded(recording).next()).isEqualTo(new End());
  }

  @Test
  void theLastWordsAreNotLost() {
    assertThat(recorded("no-continuations").actions()).hasSize(1);
  }

  @Test
  void theOlderWrapperIsUnwrapped() {
    assertThat(recorded("wrapper-of-2019").next())
        .isEqualTo(new Timed("0ofMyAN4", Duration.ofMillis(5_300)));
    assertThat(recorded("wrapper-of-2019").actions()).hasSize(1);
    assertThat(recorded("wrapper-in-a-list-of-2019").next())
        .isEqualTo(new Timed("0ofMyAN5", Duration.ofMillis(5_300)));
  }

  @Test
  void anUnknownKindOfContinuationStillLeadsOn() {
    assertThat(recorded("kind-of-tomorrow").next())
        .isEqualTo(new Timed("0ofMyAN6", Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "7",
        "\"text\"",
        "{\"reload\":\"now\"}",
        "{\"error\":{\"code\":400,\"status\":\"INVALID_ARGUMENT\"}}",
        "{\"continuationContents\":5}",
        "{\"continuationContents\":{}}",
        "{\"continuationContents\":{\"liveChatContinuation\":[]}}"
      })
  void whatIsNoLiveChatAnswerIsSaidToBeNone(String body) {
    assertThatExceptionOfType(NoLiveChatAnswer.class).isThrownBy(() -> read(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"continuations\":null,\"actions\":null}",
        "{\"continuations\":{},\"actions\":{}}",
        "{\"continuations\":\"x\",\"actions\":5}",
        "{\"continuations\":[null,5,[],{}],\"actions\":[null,5,[]]}",
        "{\"continuations\":[{\"timedContinuationData\":null}]}",
        "{\"continuations\":[{\"timedContinuationData\":{\"continuation\":[]}}]}",
        "{\"continuations\":[{\"reloadContinuationData\":{\"continuation\":\" \"}}]}"
      })
  void aContinuationInAShapeNobodyKnowsEndsTheChatAndBreaksNothing(String chat) {
    LiveChatAnswer answer =
        read("{\"continuationContents\":{\"liveChatContinuation\":" + chat + "}}");
    assertThat(answer).isEqualTo(new LiveChatAnswer(new End(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "99999999999999", "\"9999999\"", "null", "\"soon\"", "{}"})
  void aTimeoutIsNeverSillyHoweverItIsWritten(String timeout) {
    Continuation next =
        read("{\"continuationContents\":{\"liveChatContinuation\":{\"continuations\":[{"
                + "\"timedContinuationData\":{\"continuation\":\"t\",\"timeoutMs\":"
                + timeout
                + "}}]}}}")
            .next();
    assertThat(((Timed) next).timeout()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
  }

  private static LiveChatAnswer recorded(String name) {
    return LiveChatAnswer.read(Recording.json("answers/" + name));
  }

  private static LiveChatAnswer read(String body) {
    return LiveChatAnswer.read(JsonMapper.shared().readTree(body));
  }
}
