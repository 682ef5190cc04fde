package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** The channel shows something from its shop. */
public record LiveChatProductItemRenderer(
    @Nullable String id, @Nullable String timestampUsec, @Nullable Runs title, @Nullable Runs price)
    implements Renderer {}
