package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.Nullable;

/** The panel closes, so the poll is over. */
public record CloseLiveChatActionPanelAction(@Nullable String targetPanelId) implements Action {}
