package net.ramforth.multichat.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What the team made of a room's chat: the message on air, the queue behind it, what was suggested,
 * and what nobody shall see. Every message is in one place at most. Who may change what is not
 * decided here.
 *
 * @param entries those of one place in its order: queued ones next first, the others oldest first
 * @param until when the message on air leaves by itself; null if it stays
 * @param locked whether only the streamer may change anything
 * @param overruled what the streamer took away, and only the streamer brings back
 * @param hidden what is kept from all overlays
 * @param heard ids of the newest commands, so that none is obeyed twice
 * @param paidFrom paid messages of so many US dollars or about as much join the queue by
 *     themselves; 0 for none
 */
public record Stage(
    List<StageEntry> entries,
    @Nullable Instant until,
    boolean locked,
    List<MessageId> overruled,
    List<MessageId> hidden,
    List<String> heard,
    int paidFrom) {

  /** Nothing on it. */
  public static final Stage EMPTY =
      new Stage(List.of(), null, false, List.of(), List.of(), List.of(), 0);

  /** More than anybody answers; each place has as many at most. */
  public static final int MOST = 100;

  private static final int MOST_DONE = 30;

  /** As many messages as pages get of both platforms, so that nothing hidden comes back to them. */
  private static final int MOST_REMEMBERED = 400;

  public Stage {
    entries = List.copyOf(entries);
    overruled = newest(overruled, MOST_REMEMBERED);
    hidden = newest(hidden, MOST_REMEMBERED);
    heard = newest(heard, MOST_REMEMBERED);
  }

  public Optional<StageEntry> find(MessageId id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  public List<StageEntry> in(Place place) {
    return entries.stream().filter(entry -> entry.place() == place).toList();
  }

  public Optional<StageEntry> onAir() {
    return in(Place.ON_AIR).stream().findFirst();
  }

  /** The message goes to the end of a place, wherever it was; by whom, stays if it was known. */
  public Stage put(ChatMessage message, Place place, String by, Instant now) {
    var before = find(message.id());
    var entry = new StageEntry(message, place, before.map(StageEntry::by).orElse(by), now);
    var rest = without(message.id());
    var others = new ArrayList<>(rest.entries);
    others.add(entry);
    return rest.with(others);
  }

  /** The message goes on air, and what was on air is done. */
  public Stage air(ChatMessage message, String by, Instant now, @Nullable Instant until) {
    return off(now).put(message, Place.ON_AIR, by, now).until(until);
  }

  /** Nothing is on air. */
  public Stage off(Instant now) {
    return onAir()
        .map(entry -> put(entry.message(), Place.DONE, entry.by(), now).until(null))
        .orElse(this)
        .trimmed();
  }

  /** The first of the queue goes on air; nothing, if there is none. */
  public Stage next(Instant now, @Nullable Instant until) {
    return in(Place.QUEUED).stream()
        .findFirst()
        .map(first -> air(first.message(), first.by(), now, until))
        .orElseGet(() -> off(now));
  }

  /** What was on air last comes back, and what is on air now is the queue's first. */
  public Stage previous(Instant now) {
    var done = in(Place.DONE);
    if (done.isEmpty()) {
      return this;
    }
    var last = done.getLast();
    var others = new ArrayList<>(without(last.id()).entries);
    others.replaceAll(entry -> entry.place() == Place.ON_AIR ? entry.at(Place.QUEUED, now) : entry);
    others.add(last.at(Place.ON_AIR, now));
    var queueFirst = onAir().map(StageEntry::id).orElse(null);
    var stage = with(others).until(null);
    return queueFirst == null ? stage : stage.moved(queueFirst, first(stage, queueFirst));
  }

  private static @Nullable MessageId first(Stage stage, MessageId but) {
    return stage.in(Place.QUEUED).stream()
        .map(StageEntry::id)
        .filter(id -> !id.equals(but))
        .findFirst()
        .orElse(null);
  }

  /**
   * Puts an entry elsewhere in its place.
   *
   * @param before which one it comes before; null, or one that is not there, for the end
   */
  public Stage moved(MessageId id, @Nullable MessageId before) {
    var moving = find(id);
    if (moving.isEmpty() || id.equals(before)) {
      return this;
    }
    var others = new ArrayList<>(without(id).entries);
    int index = others.size();
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).id().equals(before)) {
        index = i;
      }
    }
    others.add(index, moving.get());
    return with(others);
  }

  public Stage without(MessageId id) {
    return without(message -> message.id().equals(id));
  }

  /** Takes away what is meant, from the air too. */
  public Stage without(Predicate<ChatMessage> isMeant) {
    var kept = entries.stream().filter(entry -> !isMeant.test(entry.message())).toList();
    if (kept.size() == entries.size()) {
      return this;
    }
    var stage = with(kept);
    return stage.onAir().isEmpty() ? stage.until(null) : stage;
  }

  /** A message that is here reads differently now. */
  Stage reading(ChatMessage message) {
    return with(
        entries.stream()
            .map(entry -> entry.id().equals(message.id()) ? entry.reading(message) : entry)
            .toList());
  }

  /** Answers stay, and what they quote of these does not. */
  Stage withoutQuotes(Set<MessageId> parents) {
    return with(
        entries.stream()
            .map(
                entry -> {
                  var reply = entry.message().facet(Reply.class);
                  return reply != null && parents.contains(reply.parent())
                      ? entry.reading(entry.message().without(Reply.class))
                      : entry;
                })
            .toList());
  }

  public Stage overruling(MessageId id) {
    return new Stage(entries, until, locked, plus(overruled, id), hidden, heard, paidFrom);
  }

  public Stage pardoning(MessageId id) {
    return new Stage(entries, until, locked, minus(overruled, id), hidden, heard, paidFrom);
  }

  /** Nobody sees it from here on, as a card neither. */
  public Stage hiding(MessageId id) {
    var stage = without(id);
    return new Stage(
        stage.entries, stage.until, locked, overruled, plus(hidden, id), heard, paidFrom);
  }

  public Stage showing(MessageId id) {
    return new Stage(entries, until, locked, overruled, minus(hidden, id), heard, paidFrom);
  }

  public Stage locked(boolean now) {
    return new Stage(entries, until, now, overruled, hidden, heard, paidFrom);
  }

  public Stage paidFrom(int dollars) {
    return new Stage(entries, until, locked, overruled, hidden, heard, dollars);
  }

  /** Remembers that a command was obeyed. */
  public Stage having(String command) {
    return new Stage(entries, until, locked, overruled, hidden, plus(heard, command), paidFrom);
  }

  public Stage until(@Nullable Instant end) {
    return new Stage(entries, end, locked, overruled, hidden, heard, paidFrom);
  }

  private Stage with(List<StageEntry> others) {
    return new Stage(others, until, locked, overruled, hidden, heard, paidFrom);
  }

  private Stage trimmed() {
    var done = in(Place.DONE);
    return done.size() <= MOST_DONE ? this : without(done.getFirst().id());
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.remove(one);
    longer.add(one);
    return longer;
  }

  private static <T> List<T> minus(List<T> list, T one) {
    return list.stream().filter(other -> !other.equals(one)).toList();
  }

  private static <T> List<T> newest(List<T> list, int most) {
    return List.copyOf(list.subList(Math.max(0, list.size() - most), list.size()));
  }
}
