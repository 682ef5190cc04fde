package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** One of YouTube's own pictures, by name, e.g. {@code MODERATOR}. */
public record Icon(@Nullable String iconType) {}
