package net.ramforth.multichat.emote.helix;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Something to ask Helix again and again, and what the last good answer said. */
final class Question<T> {

  private final String name;
  private final String path;
  private final Function<JsonNode, T> reading;
  private volatile @Nullable T answer;

  /**
   * Not asked yet.
   *
   * @param name under which answers are kept on disk
   * @param path with its query, below {@code /helix}
   * @param reading of what stands under {@code data}; bad entries cost themselves
   */
  Question(String name, String path, Function<JsonNode, T> reading) {
    this.name = name;
    this.path = path;
    this.reading = reading;
  }

  String name() {
    return name;
  }

  String path() {
    return path;
  }

  /** Null until there is one. */
  @Nullable T answer() {
    return answer;
  }

  void answered(JsonNode data) {
    answer = reading.apply(data);
  }
}
