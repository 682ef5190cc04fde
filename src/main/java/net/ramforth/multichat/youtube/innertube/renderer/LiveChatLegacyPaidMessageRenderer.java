package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of 2018: a new member, or a Super Chat where it has an amount. */
public record LiveChatLegacyPaidMessageRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs authorName,
    @Nullable String authorExternalChannelId,
    @Nullable Picture authorPhoto,
    List<AuthorBadge> authorBadges,
    @Nullable Runs message,
    @Nullable Runs purchaseAmountText,
    @Nullable Runs eventText,
    @Nullable Runs detailText)
    implements AuthoredRenderer {}
