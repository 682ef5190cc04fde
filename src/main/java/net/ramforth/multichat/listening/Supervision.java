package net.ramforth.multichat.listening;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** What all supervisors share. */
@Component
record Supervision(
    ListeningProperties properties, StartPace pace, TaskScheduler scheduler, Clock clock) {

  Backoff backoff() {
    return new Backoff(
        properties.firstRetry(), properties.longestRetry(), RandomGenerator.getDefault());
  }
}
