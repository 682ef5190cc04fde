package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.broadcast.LiveVideo;
import net.ramforth.multichat.youtube.innertube.Translator;
import net.ramforth.multichat.youtube.innertube.UnknownKinds;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The chats that are read: each once, however many rooms follow it, and for as long as one does.
 */
@Component
class Pollers implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Pollers.class);

  private final Map<String, Running> running = new HashMap<>();
  private final YoutubeWeb web;
  private final UnknownKinds unknown;
  private final TaskScheduler scheduler;
  private final YoutubeProperties properties;
  private final BroadcastPoller.Shared shared;
  private final Clock clock;

  Pollers(
      YoutubeWeb web,
      UnknownKinds unknown,
      ChatWatch watch,
      TaskScheduler scheduler,
      YoutubeProperties properties,
      Clock clock) {
    this.web = web;
    this.unknown = unknown;
    this.scheduler = scheduler;
    this.properties = properties;
    this.clock = clock;
    this.shared =
        new BroadcastPoller.Shared(properties, watch, clock, RandomGenerator.getDefault());
  }

  private record Running(Audience audience, Thread thread) {}

  /** Lets somebody hear a broadcast's chat, until the handle is closed or the chat is over. */
  Following follow(LiveVideo video, Follower follower) {
    synchronized (running) {
      Running poller = running.get(video.id());
      if (poller == null || !poller.audience.join(follower)) {
        poller = start(video, follower);
        running.put(video.id(), poller);
      }
      Audience audience = poller.audience;
      return () -> leave(video.id(), audience, follower);
    }
  }

  /** How many chats are read. */
  int count() {
    synchronized (running) {
      return running.size();
    }
  }

  private Running start(LiveVideo video, Follower first) {
    String id = video.id();
    var recent = new RecentChat(properties.backlog());
    var audience = new Audience(id, recent);
    audience.join(first);
    var channel = new Channel(Platform.YOUTUBE, video.channelId(), video.channelName());
    Thread thread =
        Thread.ofVirtual()
            .name("youtube-chat-" + id)
            .unstarted(
                () -> {
                  try (var door = new LiveChatDoor(web.session("broadcast " + id), id)) {
                    var translator = new Translator(channel, unknown, clock);
                    var snooze = new Snooze(scheduler, clock);
                    run(
                        new BroadcastPoller(id, door, translator, audience, recent, snooze, shared),
                        audience);
                  } finally {
                    forget(id, audience);
                  }
                });
    thread.start();
    return new Running(audience, thread);
  }

  private static void run(BroadcastPoller poller, Audience audience) {
    try {
      audience.end(poller.read());
    } catch (InterruptedException closed) {
      audience.disperse();
    } catch (RuntimeException failure) {
      // Ours to repair. The class and its trace tell nothing of what people wrote.
      log.atWarn().setCause(failure).log("Reading a YouTube chat failed");
      audience.end(Ending.LOST);
    }
  }

  private void leave(String id, Audience audience, Follower follower) {
    synchronized (running) {
      Running poller = running.get(id);
      if (audience.leave(follower) && poller != null && poller.audience == audience) {
        stop(poller);
        running.remove(id);
      }
    }
  }

  private static void stop(Running poller) {
    poller.audience.disperse();
    poller.thread.interrupt();
  }

  private void forget(String id, Audience audience) {
    synchronized (running) {
      Running poller = running.get(id);
      if (poller != null && poller.audience == audience) {
        running.remove(id);
      }
    }
  }

  /** Stops reading everything; followers are not told. */
  @Override
  public void close() {
    synchronized (running) {
      running.values().forEach(Pollers::stop);
      running.clear();
    }
  }
}
