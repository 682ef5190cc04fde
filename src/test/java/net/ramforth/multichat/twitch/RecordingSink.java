package net.ramforth.multichat.twitch;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;

/** Keeps what it is told, and on which threads. */
final class RecordingSink implements ChatSink {

  final List<ChatEvent> events = new CopyOnWriteArrayList<>();
  final AtomicInteger lives = new AtomicInteger();
  final List<String> ids = new CopyOnWriteArrayList<>();
  final List<EndCause> ends = new CopyOnWriteArrayList<>();
  final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  @Override
  public void accept(ChatEvent event) {
    threads.add(Thread.currentThread());
    events.add(event);
  }

  @Override
  public void recognised(String id) {
    threads.add(Thread.currentThread());
    ids.add(id + " after " + lives + " lives");
  }

  @Override
  public void live(List<Broadcast> broadcasts) {
    threads.add(Thread.currentThread());
    lives.incrementAndGet();
  }

  @Override
  public void offAir(OffAir why, List<Broadcast> broadcasts) {
    throw new AssertionError("Twitch has no broadcasts");
  }

  @Override
  public void ended(EndCause cause) {
    threads.add(Thread.currentThread());
    ends.add(cause);
  }

  List<String> texts() {
    return events.stream()
        .filter(ChatEvent.MessagePosted.class::isInstance)
        .map(event -> ((ChatEvent.MessagePosted) event).message().plainText())
        .toList();
  }
}
