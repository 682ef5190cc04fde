package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.Nullable;

/** Taken away by a moderator. */
public record MarkChatItemAsDeletedAction(@Nullable String targetItemId) implements Action {}
