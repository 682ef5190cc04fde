package net.ramforth.multichat.youtube.innertube;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The collected answers and actions of real chats. */
final class SampleAnswers {

  private static final Pattern ANSWERS = Pattern.compile("(actions|responses-).*\\.json");

  private SampleAnswers() {}

  /** By path. */
  static SequencedMap<String, JsonNode> all() throws IOException {
    var folder = Path.of(System.getProperty("multichat.samples", "../shared/samples"), "youtube");
    if (!Files.isDirectory(folder)) {
      // GitHub's runners check out the repository alone.
      if (System.getenv("CI") != null && System.getenv("GITHUB_ACTIONS") == null) {
        fail("No samples in " + folder);
      }
      assumeTrue(false, "No samples in " + folder);
    }
    var samples = new TreeMap<String, JsonNode>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String name = folder.relativize(file).toString();
        if (ANSWERS.matcher(name).matches()) {
          samples.put(name, JsonMapper.shared().readTree(Files.readString(file)));
        }
      }
    }
    return samples;
  }

  /** The actions of a sample, which is a whole answer, a list of actions or a single one. */
  static List<JsonNode> actions(JsonNode sample) {
    JsonNode answer = sample.has("response") ? sample.get("response") : sample;
    if (answer.has("responseContext") || answer.has("continuationContents")) {
      return answer
          .path("continuationContents")
          .path("liveChatContinuation")
          .path("actions")
          .valueStream()
          .toList();
    }
    return sample.isArray() ? sample.valueStream().toList() : List.of(sample);
  }
}
