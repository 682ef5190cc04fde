package net.ramforth.multichat.youtube.innertube.action;

import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/** Something is pinned above the chat. */
public record AddBannerToLiveChatCommand(@Nullable Renderer bannerRenderer) implements Action {}
