package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.Nullable;

/** No longer pinned. */
public record RemoveBannerForLiveChatCommand(@Nullable String targetActionId) implements Action {}
