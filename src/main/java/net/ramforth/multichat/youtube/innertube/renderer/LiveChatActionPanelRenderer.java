package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** A panel beside the chat; so far always with a poll. */
public record LiveChatActionPanelRenderer(@Nullable String id, @Nullable Renderer contents)
    implements Renderer {}
