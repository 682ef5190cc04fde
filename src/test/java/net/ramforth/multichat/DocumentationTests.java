package net.ramforth.multichat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The parts of the documentation that a machine can hold against the code. */
class DocumentationTests {

  private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
  private static final Path DEPENDENCIES = Path.of("docs/dependencies.md");
  private static final String BEGIN = "<!-- modules: generated, see DocumentationTests -->\n";
  private static final String END = "\n<!-- end of modules -->";
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>\\s*<groupId>.*?</groupId>\\s*<artifactId>(.*?)</artifactId>");

  /** {@code mvn test -Dtest=DocumentationTests -Dwrite.docs=true} writes what this expects. */
  @Test
  void theArchitectureShowsTheModulesAsTheyAre() throws Exception {
    String document = Files.readString(ARCHITECTURE);
    int begin = document.indexOf(BEGIN) + BEGIN.length();
    int end = document.indexOf(END);
    String expected = ModuleMap.ofSources().toMarkdown();
    if (Boolean.getBoolean("write.docs")) {
      Files.writeString(
          ARCHITECTURE, document.substring(0, begin) + expected + document.substring(end));
      fail("%s is written; run again without write.docs", ARCHITECTURE);
    }
    assertThat(document.substring(begin, end))
        .as("mvn test -Dtest=DocumentationTests -Dwrite.docs=true brings it up to date")
        .isEqualTo(expected);
  }

  @Test
  void everyJavaDependencyHasItsReason() throws Exception {
    String reasons = Files.readString(DEPENDENCIES);
    var dependencies =
        DEPENDENCY.matcher(Files.readString(Path.of("pom.xml"))).results().map(this::artifact);
    assertThat(dependencies).allSatisfy(name -> assertThat(reasons).contains("`" + name + "`"));
  }

  private String artifact(MatchResult dependency) {
    return dependency.group(1);
  }
}
