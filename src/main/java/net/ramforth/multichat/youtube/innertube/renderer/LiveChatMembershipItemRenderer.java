package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new member, another tier, or, only with {@code headerPrimaryText}, so many months. */
public record LiveChatMembershipItemRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs authorName,
    @Nullable String authorExternalChannelId,
    @Nullable Picture authorPhoto,
    List<AuthorBadge> authorBadges,
    @Nullable Runs headerPrimaryText,
    @Nullable Runs headerSubtext,
    @Nullable Runs message)
    implements AuthoredRenderer {}
