package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody got a membership as a gift; the author is who got it. */
public record LiveChatSponsorshipsGiftRedemptionAnnouncementRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs authorName,
    @Nullable String authorExternalChannelId,
    @Nullable Picture authorPhoto,
    List<AuthorBadge> authorBadges,
    @Nullable Runs message)
    implements AuthoredRenderer {}
