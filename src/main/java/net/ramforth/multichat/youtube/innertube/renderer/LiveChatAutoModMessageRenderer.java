package net.ramforth.multichat.youtube.innertube.renderer;

/** For moderators alone. */
public record LiveChatAutoModMessageRenderer() implements Renderer {}
