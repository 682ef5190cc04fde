package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A poll, with or without votes yet. */
public record PollRenderer(
    @Nullable String liveChatPollId, @Nullable PollHeader header, List<Choice> choices)
    implements Renderer {

  /** Wraps its only field. */
  public record PollHeader(@Nullable PollHeaderRenderer pollHeaderRenderer) {}

  /**
   * What is asked.
   *
   * @param metadataText author, time and votes, with dots between
   */
  public record PollHeaderRenderer(@Nullable Runs pollQuestion, @Nullable Runs metadataText) {}

  /** One answer. The share is missing until the first votes are counted. */
  public record Choice(@Nullable Runs text, @Nullable Runs votePercentage) {}

  /** What is asked; often nothing. */
  public String question() {
    return header == null || header.pollHeaderRenderer() == null
        ? ""
        : Runs.text(header.pollHeaderRenderer().pollQuestion()).strip();
  }

  /** Who asks, as far as the poll says. */
  public String askedBy() {
    return header == null || header.pollHeaderRenderer() == null
        ? ""
        : Runs.first(header.pollHeaderRenderer().metadataText());
  }
}
