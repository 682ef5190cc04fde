package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** Stands where a message is held back; nothing to show. */
public record LiveChatPlaceholderItemRenderer(@Nullable String id, @Nullable String timestampUsec)
    implements Renderer {}
