package net.ramforth.multichat.youtube.official;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The Data API's {@code liveChatMessage} resource, as far as we use it (reference of February
 * 2026). Every part may be missing.
 */
record LiveChatMessage(
    @Nullable String id, @Nullable Snippet snippet, @Nullable AuthorDetails authorDetails) {

  record Snippet(
      @Nullable String type,
      @Nullable Instant publishedAt,
      @Nullable String displayMessage,
      @Nullable TextMessageDetails textMessageDetails,
      @Nullable SuperChatDetails superChatDetails,
      @Nullable SuperStickerDetails superStickerDetails,
      @Nullable MemberMilestoneChatDetails memberMilestoneChatDetails,
      @Nullable MembershipGiftingDetails membershipGiftingDetails,
      @Nullable MessageDeletedDetails messageDeletedDetails,
      @Nullable MessageRetractedDetails messageRetractedDetails,
      @Nullable UserBannedDetails userBannedDetails) {}

  record AuthorDetails(
      @Nullable String channelId,
      @Nullable String displayName,
      @Nullable String profileImageUrl,
      @Nullable Boolean isVerified,
      @Nullable Boolean isChatOwner,
      @Nullable Boolean isChatSponsor,
      @Nullable Boolean isChatModerator) {}

  record TextMessageDetails(@Nullable String messageText) {}

  record SuperChatDetails(@Nullable String amountDisplayString, @Nullable String userComment) {}

  record SuperStickerDetails(
      @Nullable String amountDisplayString, @Nullable SuperStickerMetadata superStickerMetadata) {}

  record SuperStickerMetadata(@Nullable String altText) {}

  record MemberMilestoneChatDetails(@Nullable String userComment) {}

  record MembershipGiftingDetails(@Nullable Integer giftMembershipsCount) {}

  record MessageDeletedDetails(@Nullable String deletedMessageId) {}

  record MessageRetractedDetails(@Nullable String retractedMessageId) {}

  record UserBannedDetails(@Nullable BannedUserDetails bannedUserDetails) {}

  record BannedUserDetails(@Nullable String channelId) {}
}
