package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.Nullable;

/** All that somebody wrote is gone. */
public record RemoveChatItemByAuthorAction(@Nullable String externalChannelId) implements Action {}
