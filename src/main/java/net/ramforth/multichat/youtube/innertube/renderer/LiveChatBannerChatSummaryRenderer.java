package net.ramforth.multichat.youtube.innertube.renderer;

/** What YouTube's machine makes of the last minutes; nobody said it, so nobody sees it. */
public record LiveChatBannerChatSummaryRenderer() implements Renderer {}
