package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.Nullable;

/** Somebody was hidden or timed out by a moderator. */
public record MarkChatItemsByAuthorAsDeletedAction(@Nullable String externalChannelId)
    implements Action {}
