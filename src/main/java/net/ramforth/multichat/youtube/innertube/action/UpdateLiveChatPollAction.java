package net.ramforth.multichat.youtube.innertube.action;

import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/** Votes came in. */
public record UpdateLiveChatPollAction(@Nullable Renderer pollToUpdate) implements Action {}
