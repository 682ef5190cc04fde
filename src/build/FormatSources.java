import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs google-java-format over every source file, in the JDK the project is built with. Maven's own
 * JDK may be older, and a formatter plugin inside Maven then cannot read Java 25.
 *
 * <p>{@code check} fails when a file would change; {@code apply} changes it.
 */
class FormatSources {

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/build"));

  public static void main(String[] args) throws Exception {
    boolean apply = List.of(args).contains("apply");
    var command = new ArrayList<>(apply ? List.of("-i") : List.of("-n", "--set-exit-if-changed"));
    for (Path root : ROOTS) {
      command.addAll(javaFilesBelow(root));
    }
    var formatter =
        new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in);
    int exitCode = formatter.format(command.toArray(String[]::new));
    if (exitCode != 0 && !apply) {
      System.err.println("The files above are not formatted. This does it: mvn -Pformat validate");
    }
    System.exit(exitCode);
  }

  private static List<String> javaFilesBelow(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }
}
