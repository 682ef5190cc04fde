package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A poll as a banner; its votes come in another way, which we do not read. */
public record LiveChatBannerPollRenderer(
    @Nullable Runs pollQuestion, List<PollRenderer.Choice> pollChoices) implements Renderer {}
