package net.ramforth.multichat.youtube.innertube;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerPollRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerRedirectRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatCallForQuestionsRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import org.jspecify.annotations.Nullable;

/** Turns what is pinned above the chat into notices, and knows what was pinned. Not thread-safe. */
final class Banners {

  /** More are never pinned at once; older ones are long gone. */
  private static final int LIMIT = 20;

  private final Channel channel;
  private final Items items;
  private final Clock clock;

  /** The notice of each message that is pinned. */
  private final SequencedMap<MessageId, MessageId> pins = new LinkedHashMap<>();

  Banners(Channel channel, Items items, Clock clock) {
    this.channel = channel;
    this.items = items;
    this.clock = clock;
  }

  /** The notice, or null for a banner that tells nothing. */
  @Nullable ChatMessage notice(LiveChatBannerRenderer banner) {
    return switch (banner.contents()) {
      case null -> null;
      case LiveChatBannerRedirectRenderer redirect -> raid(banner, redirect);
      case LiveChatCallForQuestionsRenderer call ->
          notice(
              Items.id(banner, banner.actionId()),
              Authors.channel(channel, Runs.text(call.creatorAuthorName())),
              MessageKind.NOTICE,
              Runs.text(call.questionMessage()),
              List.of());
      case LiveChatBannerPollRenderer poll ->
          notice(
              Items.id(banner, banner.actionId()),
              Authors.channel(channel, ""),
              MessageKind.NOTICE,
              Polls.asked(Runs.text(poll.pollQuestion())),
              Polls.answers(poll.pollChoices()));
      case Renderer contents -> pin(banner, contents);
    };
  }

  /** The notice of a pinned message, which goes when the message goes. */
  Optional<MessageId> pinOf(MessageId item) {
    return Optional.ofNullable(pins.get(item));
  }

  /**
   * The chat had the message, hours ago perhaps; what is new is that somebody pinned it. The notice
   * has the banner's id, so that it goes with the banner.
   */
  private @Nullable ChatMessage pin(LiveChatBannerRenderer banner, Renderer contents) {
    ChatMessage message = items.message(contents);
    if (message == null) {
      return null;
    }
    MessageId id = Items.id(banner, banner.actionId());
    pins.putLast(message.id(), id);
    if (pins.size() > LIMIT) {
      pins.pollFirstEntry();
    }
    String header = Runs.text(banner.header() == null ? null : banner.header().text());
    String words = header.isBlank() && message.notice() != null ? message.notice() : header;
    return notice(id, message.author(), MessageKind.NOTICE, words, message.fragments());
  }

  /** Not the banner's id: the banner vanishes after seconds, but a raid has happened. */
  private ChatMessage raid(LiveChatBannerRenderer banner, LiveChatBannerRedirectRenderer redirect) {
    MessageId id =
        new MessageId(Platform.YOUTUBE, "raid " + Items.id(banner, banner.actionId()).value());
    String words = Runs.text(redirect.bannerMessage());
    String other = Runs.bold(redirect.bannerMessage());
    return redirect.isIncoming() && !other.isBlank()
        ? notice(
            id, Authors.named(other, redirect.authorPhoto()), MessageKind.RAID, words, List.of())
        : notice(
            id,
            Authors.channel(channel, ""),
            redirect.isIncoming() ? MessageKind.RAID : MessageKind.NOTICE,
            words,
            List.of());
  }

  private ChatMessage notice(
      MessageId id, Author author, MessageKind kind, String words, List<Fragment> fragments) {
    return ChatMessage.of(id, author, kind, fragments, clock.instant())
        .withNotice(words.isBlank() ? null : words.strip());
  }
}
