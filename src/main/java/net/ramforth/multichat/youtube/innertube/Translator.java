package net.ramforth.multichat.youtube.innertube;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.innertube.action.Action;
import net.ramforth.multichat.youtube.innertube.action.ActionReader;
import net.ramforth.multichat.youtube.innertube.action.AddBannerToLiveChatCommand;
import net.ramforth.multichat.youtube.innertube.action.AddChatItemAction;
import net.ramforth.multichat.youtube.innertube.action.AddLiveChatTickerItemAction;
import net.ramforth.multichat.youtube.innertube.action.CloseLiveChatActionPanelAction;
import net.ramforth.multichat.youtube.innertube.action.IgnoredAction;
import net.ramforth.multichat.youtube.innertube.action.MarkChatItemAsDeletedAction;
import net.ramforth.multichat.youtube.innertube.action.MarkChatItemsByAuthorAsDeletedAction;
import net.ramforth.multichat.youtube.innertube.action.RemoveBannerForLiveChatCommand;
import net.ramforth.multichat.youtube.innertube.action.RemoveChatItemAction;
import net.ramforth.multichat.youtube.innertube.action.RemoveChatItemByAuthorAction;
import net.ramforth.multichat.youtube.innertube.action.ReplaceChatItemAction;
import net.ramforth.multichat.youtube.innertube.action.ReplayChatItemAction;
import net.ramforth.multichat.youtube.innertube.action.ShowLiveChatActionPanelAction;
import net.ramforth.multichat.youtube.innertube.action.UnknownAction;
import net.ramforth.multichat.youtube.innertube.action.UpdateLiveChatPollAction;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatActionPanelRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPlaceholderItemRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.PollRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import net.ramforth.multichat.youtube.innertube.renderer.UnknownRenderer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns the actions of one broadcast's chat into what happened there. Remembers what it told, so
 * that repeated answers repeat nothing. Not thread-safe.
 */
public final class Translator {

  /** A retried answer repeats a few dozen; a room keeps a few hundred. */
  private static final int REMEMBERED = 2_000;

  private final Channel channel;
  private final UnknownKinds unknown;
  private final Clock clock;
  private final Items items;
  private final Banners banners;
  private final Polls polls;
  private final ItemMemory memory = new ItemMemory(REMEMBERED);

  /** The clock says when something happened where YouTube does not. */
  public Translator(Channel channel, UnknownKinds unknown, Clock clock) {
    this.channel = channel;
    this.unknown = unknown;
    this.clock = clock;
    this.items = new Items(channel, clock);
    this.banners = new Banners(channel, items, clock);
    this.polls = new Polls(channel, clock);
  }

  /** What the actions mean, in their order. One that is broken costs itself. */
  public List<ChatEvent> translate(List<JsonNode> actions, Origin origin) {
    var events = new Batch(origin);
    actions.forEach(events::read);
    polls.changes().forEach(events::tell);
    return events.events;
  }

  private final class Batch {

    private final Origin origin;
    private final List<ChatEvent> events = new ArrayList<>();

    Batch(Origin origin) {
      this.origin = origin;
    }

    void read(JsonNode entry) {
      try {
        heard(ActionReader.read(entry), entry);
      } catch (RuntimeException failure) {
        unknown.broken(ActionReader.path(entry), entry, failure);
      }
    }

    private void heard(Action action, JsonNode entry) {
      switch (action) {
        case AddChatItemAction add -> added(add.item(), entry);
        case ReplaceChatItemAction replace -> replaced(replace, entry);
        case RemoveChatItemAction remove -> removed(remove.targetItemId());
        case MarkChatItemAsDeletedAction mark -> removed(mark.targetItemId());
        case RemoveChatItemByAuthorAction remove -> silenced(remove.externalChannelId());
        case MarkChatItemsByAuthorAsDeletedAction mark -> silenced(mark.externalChannelId());
        case ReplayChatItemAction replay -> replay.actions().forEach(this::read);
        case AddBannerToLiveChatCommand add -> banner(add.bannerRenderer(), entry);
        case RemoveBannerForLiveChatCommand remove -> removed(remove.targetActionId());
        case ShowLiveChatActionPanelAction show -> panel(show.panelToShow(), entry);
        case UpdateLiveChatPollAction update -> poll(update.pollToUpdate(), entry);
        case CloseLiveChatActionPanelAction close -> polls.closed(close.targetPanelId());
        case UnknownAction(String key, JsonNode body) -> unknown.unknown(key, body);
        case AddLiveChatTickerItemAction _, IgnoredAction _ -> {}
      }
    }

    private void added(@Nullable Renderer item, JsonNode entry) {
      if (item instanceof LiveChatPlaceholderItemRenderer placeholder) {
        if (placeholder.id() != null) {
          memory.await(placeholder.id());
        }
        return;
      }
      ChatMessage message = message(item, entry);
      if (message != null) {
        post(message);
      }
    }

    /** What takes a message's place and is none is a placeholder, whatever YouTube may call it. */
    private void replaced(ReplaceChatItemAction action, JsonNode entry) {
      String target = action.targetItemId();
      if (target == null || target.isBlank()) {
        return;
      }
      ChatMessage message = message(action.replacementItem(), entry);
      if (message == null) {
        if (memory.hold(target)) {
          events.add(new ChatEvent.MessageHeld(channel, clock.instant(), id(target)));
        }
      } else if (memory.release(target)) {
        events.add(posted(message.withId(id(target))));
      } else {
        replace(message.withId(id(target)));
      }
    }

    private @Nullable ChatMessage message(@Nullable Renderer item, JsonNode entry) {
      report(item, entry);
      return item == null ? null : items.message(item);
    }

    private void report(@Nullable Renderer renderer, JsonNode entry) {
      if (renderer instanceof UnknownRenderer(String key, JsonNode body)) {
        unknown.unknown(key, body);
      } else if (renderer == null) {
        unknown.unknown(ActionReader.path(entry) + " without content", entry);
      }
    }

    private void removed(@Nullable String target) {
      if (target == null || target.isBlank()) {
        return;
      }
      banners.pinOf(id(target)).ifPresent(this::remove);
      remove(id(target));
    }

    private void remove(MessageId id) {
      memory.remove(id.value());
      events.add(new ChatEvent.MessageRemoved(channel, clock.instant(), id));
    }

    private void silenced(@Nullable String author) {
      if (author != null && !author.isBlank()) {
        AuthorId id = new AuthorId(Platform.YOUTUBE, author);
        events.add(new ChatEvent.AuthorSilenced(channel, clock.instant(), id));
      }
    }

    private void banner(@Nullable Renderer renderer, JsonNode entry) {
      report(renderer, entry);
      if (renderer instanceof LiveChatBannerRenderer banner) {
        report(banner.contents(), entry);
        ChatMessage notice = banners.notice(banner);
        if (notice != null) {
          post(notice);
        }
      }
    }

    private void panel(@Nullable Renderer renderer, JsonNode entry) {
      report(renderer, entry);
      if (renderer instanceof LiveChatActionPanelRenderer panel) {
        report(panel.contents(), entry);
        if (panel.contents() instanceof PollRenderer poll) {
          polls.opened(panel.id(), poll);
        }
      }
    }

    private void poll(@Nullable Renderer renderer, JsonNode entry) {
      report(renderer, entry);
      if (renderer instanceof PollRenderer poll) {
        polls.updated(poll);
      }
    }

    /** A poll's notice: posted once, then replaced. */
    void tell(ChatMessage message) {
      if (!post(message)) {
        replace(message);
      }
    }

    private boolean post(ChatMessage message) {
      if (!memory.show(message.id().value())) {
        return false;
      }
      return events.add(posted(message));
    }

    private ChatEvent posted(ChatMessage message) {
      return new ChatEvent.MessagePosted(channel, message.postedAt(), message.withOrigin(origin));
    }

    private void replace(ChatMessage message) {
      if (!memory.isRemoved(message.id().value())) {
        events.add(
            new ChatEvent.MessageReplaced(channel, clock.instant(), message.withOrigin(origin)));
      }
    }

    private static MessageId id(String value) {
      return new MessageId(Platform.YOUTUBE, value);
    }
  }
}
