package net.ramforth.multichat.youtube.innertube.action;

import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/** Something new in the chat. */
public record AddChatItemAction(@Nullable Renderer item) implements Action {}
