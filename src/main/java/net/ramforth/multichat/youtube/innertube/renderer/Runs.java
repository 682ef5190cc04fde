package net.ramforth.multichat.youtube.innertube.renderer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.ramforth.multichat.chat.Fragment;
import org.jspecify.annotations.Nullable;

/** Words as YouTube sends them: whole, in runs, or as a view model's content. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Runs(@Nullable String simpleText, List<Run> runs, @Nullable String content) {

  /** A piece of it; one of text and emoji is there. A line break is a run of its own. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Run(@Nullable String text, @Nullable Emoji emoji, @Nullable Boolean bold) {

    /** In words. */
    public String words() {
      if (emoji != null) {
        return emoji.fragment().text();
      }
      return text == null ? "" : text;
    }

    Fragment fragment() {
      return emoji == null ? new Fragment.Text(words()) : emoji.fragment();
    }
  }

  @JsonCreator
  public Runs {}

  /** Some fields are plain JSON strings. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Runs of(String text) {
    return new Runs(text, List.of(), null);
  }

  /** All of it in words; empty if there is nothing. */
  public static String text(@Nullable Runs words) {
    if (words == null) {
      return "";
    }
    String whole = words.whole();
    return whole == null
        ? words.runs().stream().map(Run::words).collect(Collectors.joining())
        : whole;
  }

  /** The first piece in words; empty if there is nothing. */
  public static String first(@Nullable Runs words) {
    return words == null || words.runs().isEmpty() ? text(words) : words.runs().getFirst().words();
  }

  /** The first piece in bold, in words; empty if there is none. */
  public static String bold(@Nullable Runs words) {
    return words == null
        ? ""
        : words.runs().stream()
            .filter(run -> Boolean.TRUE.equals(run.bold()))
            .map(Run::words)
            .findFirst()
            .orElse("");
  }

  /** All of it as a chat shows it; neighbouring pieces of text are one. */
  public static List<Fragment> fragments(@Nullable Runs words) {
    if (words == null) {
      return List.of();
    }
    String whole = words.whole();
    if (whole != null) {
      return whole.isEmpty() ? List.of() : List.of(new Fragment.Text(whole));
    }
    List<Fragment> fragments = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Run run : words.runs()) {
      Fragment fragment = run.fragment();
      if (fragment instanceof Fragment.Text(String piece)) {
        text.append(piece);
      } else {
        flush(text, fragments);
        fragments.add(fragment);
      }
    }
    flush(text, fragments);
    return fragments;
  }

  private static void flush(StringBuilder text, List<Fragment> fragments) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment.Text(text.toString()));
      text.setLength(0);
    }
  }

  private @Nullable String whole() {
    if (!runs.isEmpty()) {
      return null;
    }
    return simpleText == null ? content : simpleText;
  }
}
