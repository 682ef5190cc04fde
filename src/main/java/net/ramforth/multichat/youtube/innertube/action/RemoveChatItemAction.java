package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.Nullable;

/** Taken away by who wrote it, or by YouTube. */
public record RemoveChatItemAction(@Nullable String targetItemId) implements Action {}
