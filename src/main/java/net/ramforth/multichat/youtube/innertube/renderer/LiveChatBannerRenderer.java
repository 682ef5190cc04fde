package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** What is pinned above the chat. */
public record LiveChatBannerRenderer(
    @Nullable String actionId, @Nullable BannerHeader header, @Nullable Renderer contents)
    implements Renderer {}
