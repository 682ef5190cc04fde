package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody bought from the shop of the channel. */
public record LiveChatPurchasedProductMessageRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs authorName,
    @Nullable String authorExternalChannelId,
    @Nullable Picture authorPhoto,
    List<AuthorBadge> authorBadges,
    @Nullable Runs message)
    implements AuthoredRenderer {}
