package net.ramforth.multichat.youtube.innertube;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.innertube.renderer.PollRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one notice per poll: posted when it opens, reading differently as votes come in. Not
 * thread-safe.
 */
final class Polls {

  /** There is one at a time; older ones get no more votes. */
  private static final int LIMIT = 20;

  private record Known(String panel, PollRenderer poll, Instant since, boolean isOver) {

    Known with(PollRenderer newer) {
      PollRenderer merged =
          new PollRenderer(
              newer.liveChatPollId(),
              newer.header() == null ? poll.header() : newer.header(),
              newer.choices().isEmpty() ? poll.choices() : newer.choices());
      return isOver ? this : new Known(panel, merged, since, false);
    }

    Known over() {
      return new Known(panel, poll, since, true);
    }
  }

  private final Channel channel;
  private final Clock clock;
  private final SequencedMap<String, Known> polls = new LinkedHashMap<>();
  private final Map<String, ChatMessage> told = new HashMap<>();

  Polls(Channel channel, Clock clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /** A panel opened with it. */
  void opened(@Nullable String panel, PollRenderer poll) {
    String id = id(poll);
    polls.putIfAbsent(id, new Known(panel == null ? id : panel, poll, clock.instant(), false));
    if (polls.size() > LIMIT) {
      told.remove(polls.firstEntry().getKey());
      polls.pollFirstEntry();
    }
  }

  /** Votes came in. */
  void updated(PollRenderer poll) {
    opened(null, poll);
    polls.computeIfPresent(id(poll), (id, known) -> known.with(poll));
  }

  /** Its panel closed. */
  void closed(@Nullable String panel) {
    polls.replaceAll(
        (id, known) -> id.equals(panel) || known.panel().equals(panel) ? known.over() : known);
  }

  /** How those polls read now that read otherwise when this was last asked. */
  List<ChatMessage> changes() {
    List<ChatMessage> changes = new ArrayList<>();
    polls.forEach(
        (id, known) -> {
          ChatMessage message = message(id, known);
          if (!message.equals(told.put(id, message))) {
            changes.add(message);
          }
        });
    return changes;
  }

  /** The choices as a line, with their share where votes were counted. */
  static List<Fragment> answers(List<PollRenderer.Choice> choices) {
    String line =
        choices.stream()
            .map(it -> (Runs.text(it.text()) + " " + Runs.text(it.votePercentage())).strip())
            .collect(Collectors.joining(" · "));
    return line.isEmpty() ? List.of() : List.of(new Fragment.Text(line));
  }

  /** The notice of a poll that is open. */
  static String asked(String question) {
    return question.isEmpty() ? "Poll" : "Poll: " + question;
  }

  private ChatMessage message(String id, Known known) {
    String question = known.poll().question();
    String over = question.isEmpty() ? "Poll over" : "Poll over: " + question;
    return ChatMessage.of(
            new MessageId(Platform.YOUTUBE, id),
            Authors.channel(channel, known.poll().askedBy()),
            MessageKind.NOTICE,
            answers(known.poll().choices()),
            known.since())
        .withNotice(known.isOver() ? over : asked(question));
  }

  private static String id(PollRenderer poll) {
    String id = poll.liveChatPollId();
    return id == null || id.isBlank() ? "poll" : id;
  }
}
