package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** YouTube's own words to everybody; with the icon {@code POLL} the result of a poll. */
public record LiveChatViewerEngagementMessageRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Icon icon,
    @Nullable Runs message)
    implements Renderer {}
