package net.ramforth.multichat.youtube.innertube.renderer;

/** Who may write. */
public record LiveChatRestrictedParticipationRenderer() implements Renderer {}
