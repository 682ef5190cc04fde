package net.ramforth.multichat.youtube.innertube.action;

import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/** A panel opens; so far always a poll. */
public record ShowLiveChatActionPanelAction(@Nullable Renderer panelToShow) implements Action {}
