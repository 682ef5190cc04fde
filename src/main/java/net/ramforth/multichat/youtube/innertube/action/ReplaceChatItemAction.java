package net.ramforth.multichat.youtube.innertube.action;

import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/** A message is held back, released or reads differently. */
public record ReplaceChatItemAction(
    @Nullable String targetItemId, @Nullable Renderer replacementItem) implements Action {}
