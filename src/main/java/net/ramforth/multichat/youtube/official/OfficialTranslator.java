package net.ramforth.multichat.youtube.official;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.youtube.official.LiveChatMessage.AuthorDetails;
import net.ramforth.multichat.youtube.official.LiveChatMessage.Snippet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Turns messages of the official stream into chat events. */
final class OfficialTranslator {

  private final Channel channel;
  private final Clock clock;

  OfficialTranslator(Channel channel, Clock clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /** Empty for what nobody needs to see, and for kinds that are newer than we are. */
  Optional<ChatEvent> translate(LiveChatMessage message) {
    var snippet = message.snippet();
    if (snippet == null || snippet.type() == null) {
      return Optional.empty();
    }
    var at = Objects.requireNonNullElseGet(snippet.publishedAt(), clock::instant);
    return switch (snippet.type()) {
      case "textMessageEvent" ->
          said(message, MessageKind.CHAT, at, text(written(snippet))).map(this::posted);
      case "superChatEvent" -> superChat(message, snippet, at).map(this::posted);
      case "superStickerEvent" -> superSticker(message, snippet, at).map(this::posted);
      case "newSponsorEvent" -> announced(message, MessageKind.MEMBERSHIP, at, List.of());
      case "memberMilestoneChatEvent" -> {
        var milestone = snippet.memberMilestoneChatDetails();
        yield announced(
            message,
            MessageKind.MILESTONE,
            at,
            text(milestone == null ? null : milestone.userComment()));
      }
      case "membershipGiftingEvent" -> gifts(message, snippet, at).map(this::posted);
      case "giftMembershipReceivedEvent" ->
          announced(message, MessageKind.GIFTRECEIVED, at, List.of());
      case "giftEvent", "sponsorOnlyModeStartedEvent", "sponsorOnlyModeEndedEvent", "pollEvent" ->
          announced(message, MessageKind.NOTICE, at, List.of());
      case "messageDeletedEvent" -> {
        var deleted = snippet.messageDeletedDetails();
        yield removed(deleted == null ? null : deleted.deletedMessageId(), at);
      }
      case "messageRetractedEvent" -> {
        var retracted = snippet.messageRetractedDetails();
        yield removed(retracted == null ? null : retracted.retractedMessageId(), at);
      }
      case "tombstone" -> removed(message.id(), at);
      case "userBannedEvent" -> silenced(snippet, at);
      default -> Optional.empty();
    };
  }

  private Optional<ChatMessage> superChat(LiveChatMessage message, Snippet snippet, Instant at) {
    var paid = snippet.superChatDetails();
    return paid == null
        ? Optional.empty()
        : said(message, MessageKind.SUPERCHAT, at, text(paid.userComment()))
            .map(chat -> withAmount(chat, paid.amountDisplayString()));
  }

  private Optional<ChatMessage> superSticker(LiveChatMessage message, Snippet snippet, Instant at) {
    var paid = snippet.superStickerDetails();
    if (paid == null) {
      return Optional.empty();
    }
    var sticker = paid.superStickerMetadata();
    // The official stream has no picture, only what it shows in words.
    return said(
            message, MessageKind.SUPERSTICKER, at, text(sticker == null ? null : sticker.altText()))
        .map(chat -> withAmount(chat, paid.amountDisplayString()));
  }

  private Optional<ChatMessage> gifts(LiveChatMessage message, Snippet snippet, Instant at) {
    var gifting = snippet.membershipGiftingDetails();
    var given = gifting == null ? null : gifting.giftMembershipsCount();
    var count = given == null ? 1 : Math.max(1, given);
    return said(message, MessageKind.GIFTPURCHASE, at, List.of())
        .map(
            chat ->
                chat.withNotice(snippet.displayMessage())
                    .with(new Gift(chat.author().displayName(), count)));
  }

  /** What YouTube says about it, in its own sentence. */
  private Optional<ChatEvent> announced(
      LiveChatMessage message, MessageKind kind, Instant at, List<Fragment> fragments) {
    var sentence = message.snippet() == null ? null : message.snippet().displayMessage();
    return said(message, kind, at, fragments).map(chat -> posted(chat.withNotice(sentence)));
  }

  private Optional<ChatMessage> said(
      LiveChatMessage message, MessageKind kind, Instant at, List<Fragment> fragments) {
    return filled(message.id())
        .flatMap(
            id ->
                author(message.authorDetails())
                    .map(author -> ChatMessage.of(id(id), author, kind, fragments, at)));
  }

  private static Optional<Author> author(@Nullable AuthorDetails details) {
    return details == null
        ? Optional.empty()
        : filled(details.channelId()).map(id -> author(id, details));
  }

  private static Author author(String channelId, AuthorDetails details) {
    var login = filled(details.displayName()).orElse(channelId);
    var name = login.startsWith("@") && login.length() > 1 ? login.substring(1) : login;
    var roles = roles(details);
    return new Author(
        new AuthorId(Platform.YOUTUBE, channelId),
        login,
        name,
        null,
        roles,
        roles.stream().map(OfficialTranslator::badge).toList(),
        avatar(details.profileImageUrl()));
  }

  /** Without a picture: the official stream has none, not even of members. */
  private static Badge badge(Role role) {
    var set = role.code();
    var title = role == Role.BROADCASTER ? "Owner" : StringUtils.capitalize(set);
    return new Badge(set, "", title, null);
  }

  private static @Nullable Picture avatar(@Nullable String url) {
    return url != null && url.startsWith("https://") ? Picture.avatar(url) : null;
  }

  private static EnumSet<Role> roles(AuthorDetails details) {
    var roles = EnumSet.noneOf(Role.class);
    if (Boolean.TRUE.equals(details.isChatOwner())) {
      roles.add(Role.BROADCASTER);
    }
    if (Boolean.TRUE.equals(details.isChatModerator())) {
      roles.add(Role.MODERATOR);
    }
    if (Boolean.TRUE.equals(details.isChatSponsor())) {
      roles.add(Role.MEMBER);
    }
    if (Boolean.TRUE.equals(details.isVerified())) {
      roles.add(Role.VERIFIED);
    }
    return roles;
  }

  private ChatEvent posted(ChatMessage message) {
    return new ChatEvent.MessagePosted(channel, message.postedAt(), message);
  }

  private Optional<ChatEvent> removed(@Nullable String id, Instant at) {
    return filled(id).map(gone -> new ChatEvent.MessageRemoved(channel, at, id(gone)));
  }

  private Optional<ChatEvent> silenced(Snippet snippet, Instant at) {
    var banned = snippet.userBannedDetails();
    var who = banned == null ? null : banned.bannedUserDetails();
    return filled(who == null ? null : who.channelId())
        .map(
            author ->
                new ChatEvent.AuthorSilenced(channel, at, new AuthorId(Platform.YOUTUBE, author)));
  }

  private static ChatMessage withAmount(ChatMessage message, @Nullable String amount) {
    return filled(amount).map(paid -> message.with(new Payment(paid, null))).orElse(message);
  }

  private static @Nullable String written(Snippet snippet) {
    var details = snippet.textMessageDetails();
    return details == null ? snippet.displayMessage() : details.messageText();
  }

  private static List<Fragment> text(@Nullable String text) {
    return filled(text).<List<Fragment>>map(it -> List.of(new Fragment.Text(it))).orElse(List.of());
  }

  private static MessageId id(String id) {
    return new MessageId(Platform.YOUTUBE, id);
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
