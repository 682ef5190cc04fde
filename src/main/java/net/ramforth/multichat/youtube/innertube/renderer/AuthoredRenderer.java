package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A renderer that says who it is from, in the usual six fields. Each may be missing. */
public sealed interface AuthoredRenderer extends Renderer
    permits LiveChatLegacyPaidMessageRenderer,
        LiveChatMembershipItemRenderer,
        LiveChatPaidMessageRenderer,
        LiveChatPaidStickerRenderer,
        LiveChatPurchasedProductMessageRenderer,
        LiveChatSponsorshipsGiftPurchaseAnnouncementRenderer,
        LiveChatSponsorshipsGiftRedemptionAnnouncementRenderer,
        LiveChatTextMessageRenderer {

  @Nullable String id();

  /** Microseconds since 1970, in digits. */
  @Nullable String timestampUsec();

  /** A display name until November 2025, an {@code @handle} since. */
  @Nullable Runs authorName();

  /** {@code UC…}: what identifies a person. */
  @Nullable String authorExternalChannelId();

  @Nullable Picture authorPhoto();

  List<AuthorBadge> authorBadges();
}
