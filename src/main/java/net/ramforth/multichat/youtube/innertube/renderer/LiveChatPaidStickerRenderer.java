package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Super Sticker. Colours are unsigned 32-bit ARGB. */
public record LiveChatPaidStickerRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs authorName,
    @Nullable String authorExternalChannelId,
    @Nullable Picture authorPhoto,
    List<AuthorBadge> authorBadges,
    @Nullable Picture sticker,
    @Nullable Runs purchaseAmountText,
    @Nullable Long moneyChipBackgroundColor,
    @Nullable Long moneyChipTextColor,
    @Nullable Long backgroundColor,
    @Nullable Long authorNameTextColor)
    implements AuthoredRenderer {}
