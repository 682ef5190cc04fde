package net.ramforth.multichat.youtube.innertube;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.innertube.renderer.AuthoredRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.GiftMessageViewModel;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatActionPanelRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatAutoModMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerChatSummaryRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerPollRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerRedirectRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatBannerRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatCallForQuestionsRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatDonationAnnouncementRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatLegacyPaidMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatMembershipItemRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatModeChangeMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatModerationMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPaidMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPaidStickerRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPlaceholderItemRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatProductItemRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPurchasedProductMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatRestrictedParticipationRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatSponsorshipsGiftPurchaseAnnouncementRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatSponsorshipsGiftRedemptionAnnouncementRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatTextMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatViewerEngagementMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Picture;
import net.ramforth.multichat.youtube.innertube.renderer.PollRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import net.ramforth.multichat.youtube.innertube.renderer.UnknownRenderer;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a chat into messages. */
final class Items {

  /** Microseconds of the last moment of the year 9999; a later one is no time but a fault. */
  private static final long LATEST_MICROS = 253_402_300_799_999_999L;

  /** Pixels; a sticker is drawn at about half of it. */
  private static final int STICKER_WIDTH = 144;

  /** The box in which it is drawn, in CSS pixels. */
  private static final int STICKER_SIZE = 72;

  private final Channel channel;
  private final Clock clock;

  Items(Channel channel, Clock clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /** The message, or null for what nobody would see in a chat. */
  @Nullable ChatMessage message(Renderer item) {
    return switch (item) {
      case AuthoredRenderer written -> written(written);
      case GiftMessageViewModel gift -> jewels(gift);
      case LiveChatViewerEngagementMessageRenderer words -> pollResult(words);
      case LiveChatModeChangeMessageRenderer change ->
          announced(change, change.id(), change.timestampUsec(), change.text(), change.subtext());
      case LiveChatDonationAnnouncementRenderer donation ->
          announced(
              donation,
              donation.id(),
              donation.timestampUsec(),
              donation.text(),
              donation.subtext());
      case LiveChatProductItemRenderer product ->
          announced(
              product, product.id(), product.timestampUsec(), product.title(), product.price());
      case LiveChatActionPanelRenderer _,
          LiveChatAutoModMessageRenderer _,
          LiveChatBannerChatSummaryRenderer _,
          LiveChatBannerPollRenderer _,
          LiveChatBannerRedirectRenderer _,
          LiveChatBannerRenderer _,
          LiveChatCallForQuestionsRenderer _,
          LiveChatModerationMessageRenderer _,
          LiveChatPlaceholderItemRenderer _,
          LiveChatRestrictedParticipationRenderer _,
          PollRenderer _,
          UnknownRenderer _ ->
          null;
    };
  }

  private ChatMessage written(AuthoredRenderer item) {
    return switch (item) {
      case LiveChatTextMessageRenderer text ->
          of(item, MessageKind.CHAT, Runs.fragments(text.message()));
      case LiveChatPaidMessageRenderer paid ->
          paid(of(item, MessageKind.SUPERCHAT, Runs.fragments(paid.message())), Payments.of(paid));
      case LiveChatPaidStickerRenderer paid ->
          paid(of(item, MessageKind.SUPERSTICKER, sticker(paid)), Payments.of(paid));
      case LiveChatMembershipItemRenderer member -> membership(member);
      case LiveChatSponsorshipsGiftPurchaseAnnouncementRenderer bought ->
          of(item, MessageKind.GIFTPURCHASE, List.of())
              .withNotice(notice(bought.primaryText()))
              .with(Gifts.bought(bought));
      case LiveChatSponsorshipsGiftRedemptionAnnouncementRenderer received ->
          of(item, MessageKind.GIFTRECEIVED, List.of())
              .withNotice(notice(received.message()))
              .with(Gifts.received(received));
      case LiveChatPurchasedProductMessageRenderer bought ->
          of(item, MessageKind.NOTICE, Runs.fragments(bought.message()));
      case LiveChatLegacyPaidMessageRenderer legacy -> legacy(legacy);
    };
  }

  private ChatMessage membership(LiveChatMembershipItemRenderer item) {
    List<Fragment> words = Runs.fragments(item.message());
    return item.headerPrimaryText() == null
        ? of(item, MessageKind.MEMBERSHIP, words).withNotice(notice(item.headerSubtext()))
        : of(item, MessageKind.MILESTONE, words)
            .withNotice(notice(item.headerPrimaryText(), item.headerSubtext()));
  }

  private ChatMessage legacy(LiveChatLegacyPaidMessageRenderer item) {
    Payment payment = Payments.of(item);
    List<Fragment> words = Runs.fragments(item.message());
    return payment == null
        ? of(item, MessageKind.MEMBERSHIP, words)
            .withNotice(notice(item.eventText(), item.detailText()))
        : of(item, MessageKind.SUPERCHAT, words).with(payment);
  }

  /** A gift of things that cost Jewels; no membership, and so not of the kinds that pages fold. */
  private ChatMessage jewels(GiftMessageViewModel item) {
    return paid(
        ChatMessage.of(
                id(item, item.id()),
                Authors.named(Runs.text(item.authorName())),
                MessageKind.NOTICE,
                List.of(),
                clock.instant())
            .withNotice(notice(item.text())),
        Payments.of(item));
  }

  private static ChatMessage paid(ChatMessage message, @Nullable Payment payment) {
    return payment == null ? message : message.with(payment);
  }

  /** The rest of what YouTube tells everybody are rules and hints for people who write. */
  private @Nullable ChatMessage pollResult(LiveChatViewerEngagementMessageRenderer item) {
    return item.icon() != null && "POLL".equals(item.icon().iconType())
        ? announced(item, item.id(), item.timestampUsec(), item.message(), null)
        : null;
  }

  private ChatMessage announced(
      Renderer item,
      @Nullable String id,
      @Nullable String timestampUsec,
      @Nullable Runs text,
      @Nullable Runs more) {
    return ChatMessage.of(
            id(item, id),
            Authors.channel(channel, ""),
            MessageKind.NOTICE,
            Runs.fragments(more),
            at(timestampUsec))
        .withNotice(notice(text));
  }

  private ChatMessage of(AuthoredRenderer item, MessageKind kind, List<Fragment> fragments) {
    return ChatMessage.of(
        id(item, item.id()), Authors.of(item), kind, fragments, at(item.timestampUsec()));
  }

  private static List<Fragment> sticker(LiveChatPaidStickerRenderer item) {
    Picture picture = item.sticker();
    if (picture == null) {
      return List.of();
    }
    String url = picture.url(STICKER_WIDTH);
    if (!url.isEmpty()) {
      return List.of(
          new Fragment.Sticker(
              picture.label(),
              new net.ramforth.multichat.chat.Picture(url, null, STICKER_SIZE, STICKER_SIZE)));
    }
    return picture.label().isEmpty() ? List.of() : List.of(new Fragment.Text(picture.label()));
  }

  private static @Nullable String notice(@Nullable Runs text) {
    String notice = Runs.text(text).strip();
    return notice.isEmpty() ? null : notice;
  }

  private static @Nullable String notice(@Nullable Runs text, @Nullable Runs more) {
    String notice =
        Stream.of(text, more)
            .map(words -> Runs.text(words).strip())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · "));
    return notice.isEmpty() ? null : notice;
  }

  /** Without an id one is made from all of it, so that the same item twice is still one. */
  static MessageId id(Renderer item, @Nullable String id) {
    String value =
        id == null || id.isBlank()
            ? UUID.nameUUIDFromBytes(item.toString().getBytes(StandardCharsets.UTF_8)).toString()
            : id;
    return new MessageId(Platform.YOUTUBE, value);
  }

  private Instant at(@Nullable String timestampUsec) {
    try {
      long micros = timestampUsec == null ? 0 : Long.parseLong(timestampUsec);
      return micros > 0 && micros <= LATEST_MICROS
          ? Instant.EPOCH.plus(micros, ChronoUnit.MICROS)
          : clock.instant();
    } catch (NumberFormatException noNumber) {
      return clock.instant();
    }
  }
}
