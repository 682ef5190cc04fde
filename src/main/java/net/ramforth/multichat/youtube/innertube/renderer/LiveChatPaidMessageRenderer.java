package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Super Chat. Colours are unsigned 32-bit ARGB. */
public record LiveChatPaidMessageRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs authorName,
    @Nullable String authorExternalChannelId,
    @Nullable Picture authorPhoto,
    List<AuthorBadge> authorBadges,
    @Nullable Runs message,
    @Nullable Runs purchaseAmountText,
    @Nullable Long headerBackgroundColor,
    @Nullable Long headerTextColor,
    @Nullable Long bodyBackgroundColor,
    @Nullable Long bodyTextColor,
    @Nullable Long authorNameTextColor)
    implements AuthoredRenderer {}
