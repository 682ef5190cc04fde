package net.ramforth.multichat.emote.helix;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Future;
import net.ramforth.multichat.emote.KeptAnswers;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks questions in the background, and keeps the good answers. */
@Component
final class Asker {

  private final HelixClient helix;
  private final KeptAnswers kept;
  private final JsonMapper json;
  private final TaskScheduler scheduler;
  private final Clock clock;

  Asker(
      HelixClient helix, KeptAnswers kept, JsonMapper json, TaskScheduler scheduler, Clock clock) {
    this.helix = helix;
    this.kept = kept;
    this.json = json;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Asks now and from time to time, until closed. Returns at once. */
  Asking begin(Question<?> question) {
    var asking = new Asking(question, this);
    asking.begin();
    return asking;
  }

  boolean isOfUse() {
    return helix.isConfigured();
  }

  Instant now() {
    return clock.instant();
  }

  Instant restingUntil() {
    return helix.restingUntil();
  }

  Future<?> later(Runnable task, Instant at) {
    return scheduler.schedule(task, at);
  }

  /** Answers with what was kept, if anything. */
  void recall(Question<?> question) {
    var text = kept.find(question.name());
    if (text.isPresent()) {
      try {
        question.answered(json.readTree(text.get()));
      } catch (JacksonException _) {
        // Damaged; the next good answer takes its place.
      }
    }
  }

  /** Whether there was a good answer. */
  boolean ask(Question<?> question) {
    var data = helix.data(question.path());
    data.ifPresent(
        answer -> {
          question.answered(answer);
          kept.keep(question.name(), Needed.of(answer).toString());
        });
    return data.isPresent();
  }
}
