package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** Somebody gave to the charity that the channel collects for. */
public record LiveChatDonationAnnouncementRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable Runs text,
    @Nullable Runs subtext)
    implements Renderer {}
