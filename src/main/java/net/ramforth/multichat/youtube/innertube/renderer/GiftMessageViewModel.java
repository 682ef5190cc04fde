package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** A gift bought with Jewels (since 2025). It has neither a time nor a channel id. */
public record GiftMessageViewModel(
    @Nullable String id, @Nullable Runs authorName, @Nullable Runs text) implements Renderer {}
