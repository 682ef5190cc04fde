package net.ramforth.multichat.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.moderation.Moderation;
import net.ramforth.multichat.moderation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One account's merged live chat. The room is the lock: every change is appended to the log and
 * shown to the observers in the same order.
 */
public final class Room {

  private final AccountId id;
  private final RoomLog log;
  private final Moderation moderation;
  private final Feed feed;
  private final Removals removals;
  private final SequencedMap<Channel, SourceState> sources = new LinkedHashMap<>();
  private final List<RoomObserver> observers = new ArrayList<>();
  private final int pageLimit;
  private volatile Stage stage = Stage.EMPTY;

  Room(AccountId id, RoomLog log, Moderation moderation, RoomProperties properties) {
    this.id = id;
    this.pageLimit = properties.pageLimit();
    this.log = log;
    this.moderation = moderation;
    this.feed = new Feed(properties.feedLimit());
    this.removals = new Removals(properties.removedLimit());
  }

  /** Takes in what happened in one of the room's channels. */
  public synchronized void accept(ChatEvent event) {
    switch (event) {
      case ChatEvent.MessagePosted(_, _, var message) -> post(message);
      case ChatEvent.MessageRemoved(_, _, var message) -> {
        removals.remove(message);
        feed.remove(message);
        append(new Change.MessageRemoved(message));
        unquote(List.of(message));
        takeOffStage(staged -> staged.id().equals(message));
      }
      case ChatEvent.MessageReplaced(_, _, var message) -> replace(message);
      case ChatEvent.MessageHeld(_, _, var message) -> {
        var held = feed.remove(message);
        if (held != null) {
          removals.hold(held);
        }
        append(new Change.MessageHeld(message));
        takeOffStage(staged -> staged.id().equals(message));
      }
      case ChatEvent.AuthorSilenced(_, var at, var author) -> {
        removals.silence(author, at);
        var gone = feed.silence(author);
        gone.forEach(removals::remove);
        append(new Change.AuthorSilenced(author));
        unquote(gone);
        takeOffStage(staged -> staged.author().id().equals(author));
      }
      case ChatEvent.ChatCleared(var channel, var at) -> {
        removals.clear(channel.platform(), at);
        feed.clear(channel.platform()).forEach(removals::remove);
        append(new Change.ChatCleared(channel));
        takeOffStage(staged -> staged.id().platform() == channel.platform());
      }
    }
  }

  private void post(ChatMessage message) {
    // Twitch promises neither order nor exactly-once, and a reconnect overlaps on purpose.
    if (feed.has(message.id())
        || feed.hasCopyOf(message)
        || removals.cover(message)
        || moderation.judge(message) != Verdict.SHOW) {
      return;
    }
    var shown = withoutGoneQuote(message);
    feed.add(shown);
    append(new Change.MessageAdded(shown));
  }

  private void replace(ChatMessage message) {
    if (feed.has(message.id())) {
      if (!removals.cover(message) && moderation.judge(message) == Verdict.SHOW) {
        var shown = withoutGoneQuote(message);
        feed.replace(shown);
        append(new Change.MessageReplaced(shown));
        change(stage.reading(shown));
      } else {
        feed.remove(message.id());
        append(new Change.MessageRemoved(message.id()));
        takeOffStage(staged -> staged.id().equals(message.id()));
      }
    }
  }

  /** An answer quotes what it answers; what is gone is gone there, too. */
  private void unquote(Collection<MessageId> gone) {
    var ids = Set.copyOf(gone);
    for (var message : feed.messages()) {
      var reply = message.facet(Reply.class);
      if (reply != null && ids.contains(reply.parent())) {
        var without = message.without(Reply.class);
        feed.replace(without);
        append(new Change.MessageReplaced(without));
      }
    }
    change(stage.withoutQuotes(ids));
  }

  private ChatMessage withoutGoneQuote(ChatMessage message) {
    var reply = message.facet(Reply.class);
    return reply != null && removals.isRemoved(reply.parent())
        ? message.without(Reply.class)
        : message;
  }

  /** What the team made of the chat so far. */
  public Stage stage() {
    return stage;
  }

  /**
   * Changes what the team made of the chat.
   *
   * @param change of what is there; whatever it throws, is thrown, and nothing is changed. What was
   *     removed while somebody was about to put it there does not come with it.
   * @return whether anything is different now
   */
  public synchronized boolean stage(UnaryOperator<Stage> change) {
    return change(change.apply(stage).without(message -> removals.isRemoved(message.id())));
  }

  /** A message that the room remembers; empty if it was taken away, or too many came since. */
  public synchronized Optional<ChatMessage> find(MessageId message) {
    return Optional.ofNullable(feed.find(message));
  }

  /** What the author said lately, oldest first. */
  public synchronized List<ChatMessage> saidBy(AuthorId author) {
    return feed.messages().stream()
        .filter(message -> message.author().id().equals(author))
        .toList();
  }

  /** Who wrote lately and has this role, in the order of their first messages. */
  public synchronized List<Author> authors(Role role) {
    return feed.messages().stream()
        .map(ChatMessage::author)
        .filter(author -> author.roles().contains(role))
        .distinct()
        .toList();
  }

  private void takeOffStage(Predicate<ChatMessage> isMeant) {
    change(stage.without(isMeant));
  }

  private boolean change(Stage now) {
    var before = stage;
    if (now.equals(before)) {
      return false;
    }
    stage = now;
    Change.between(before, now).forEach(this::append);
    return true;
  }

  /** Takes in how a source is doing; the same state twice is one update. */
  public synchronized void report(Channel channel, SourceState state) {
    if (!state.equals(sources.put(channel, state))) {
      append(new Change.SourceChanged(channel, state));
    }
  }

  /** Forgets a source that the room does not hear any more. */
  public synchronized void drop(Channel channel) {
    if (sources.remove(channel) != null) {
      append(new Change.SourceGone(channel));
    }
  }

  /**
   * Tells everybody who shows the room that one of its overlays has other settings now.
   *
   * @param version of the new settings
   * @param showsOther whether other messages are shown now
   */
  public synchronized void settingsChanged(OverlayId overlay, long version, boolean showsOther) {
    append(new Change.SettingsChanged(overlay, version, showsOther));
  }

  /** The room as it is now. */
  public synchronized CatchUp.Snapshot snapshot() {
    return new CatchUp.Snapshot(log.end(id), feed.newest(pageLimit), Map.copyOf(sources), stage);
  }

  /** Lets somebody see every update who never leaves. */
  synchronized void watch(RoomObserver observer) {
    observers.add(observer);
  }

  /** Lets somebody in who knows everything up to {@code known}, or nothing. */
  synchronized Visit enter(@Nullable Position known, RoomObserver observer, Runnable onLeave) {
    observers.add(observer);
    var inside = new AtomicBoolean(true);
    return new Visit(
        catchUp(known),
        () -> {
          if (inside.compareAndSet(true, false)) {
            leave(observer);
            onLeave.run();
          }
        });
  }

  private CatchUp catchUp(@Nullable Position known) {
    if (known != null) {
      var missed = log.after(id, known);
      if (missed.isPresent()) {
        var now = new AsItIsNow(feed, stage);
        return new CatchUp.Missed(log.end(id), missed.get().stream().map(now::tell).toList());
      }
    }
    return snapshot();
  }

  private synchronized void leave(RoomObserver observer) {
    observers.remove(observer);
  }

  private void append(Change change) {
    var update = log.append(id, change);
    observers.forEach(observer -> observer.on(update));
  }
}
