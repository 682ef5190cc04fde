package net.ramforth.multichat.youtube;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatEvent.MessagePosted;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.OffAir;
import net.ramforth.multichat.chat.Origin;

/** A sink that keeps what it is told. */
final class HeardChat implements ChatSink {

  final List<ChatEvent> events = new CopyOnWriteArrayList<>();
  final List<EndCause> ends = new CopyOnWriteArrayList<>();
  final List<OffAir> offAirs = new CopyOnWriteArrayList<>();
  private final AtomicReference<Optional<OffAir>> offAir = new AtomicReference<>(Optional.empty());
  private final AtomicReference<List<Broadcast>> broadcasts = new AtomicReference<>(List.of());

  @Override
  public void accept(ChatEvent event) {
    events.add(event);
  }

  @Override
  public void live(List<Broadcast> all) {
    offAir.set(Optional.empty());
    broadcasts.set(all);
  }

  @Override
  public void offAir(OffAir why, List<Broadcast> all) {
    offAirs.add(why);
    broadcasts.set(all);
    offAir.set(Optional.of(why));
  }

  @Override
  public void ended(EndCause cause) {
    ends.add(cause);
  }

  Optional<OffAir> offAir() {
    return offAir.get();
  }

  List<Broadcast> broadcasts() {
    return broadcasts.get();
  }

  /** What is done with each broadcast, e.g. {@code Morning show READING}. */
  List<String> readings() {
    return broadcasts().stream().map(it -> it.title() + " " + it.reading()).toList();
  }

  boolean reads(String title) {
    return readings().contains(title + " " + Broadcast.Reading.READING);
  }

  List<String> texts() {
    return messages().stream().map(said -> said.message().plainText()).toList();
  }

  List<String> texts(Origin origin) {
    return messages().stream()
        .filter(said -> said.message().origin() == origin)
        .map(said -> said.message().plainText())
        .toList();
  }

  private List<MessagePosted> messages() {
    return events.stream()
        .filter(MessagePosted.class::isInstance)
        .map(MessagePosted.class::cast)
        .toList();
  }
}
