package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** The channel asks for questions. */
public record LiveChatCallForQuestionsRenderer(
    @Nullable Runs creatorAuthorName, @Nullable Runs questionMessage) implements Renderer {}
