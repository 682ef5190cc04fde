package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** E.g. slow mode was switched on. */
public record LiveChatModeChangeMessageRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs text,
    @Nullable Runs subtext)
    implements Renderer {}
