package net.ramforth.multichat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** The modules and their arrows, as Markdown. Read from the package-info files, so never stale. */
record ModuleMap(Map<String, Module> modules) {

  private static final String ROOT = "net.ramforth.multichat";
  private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));
  private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  /** One module: what it is for and which others it may use. */
  record Module(String purpose, List<String> mayUse) {}

  static ModuleMap ofSources() throws IOException, ClassNotFoundException {
    var modules = new TreeMap<String, Module>();
    try (var folders = Files.list(SOURCES)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String name = folder.getFileName().toString();
        modules.put(name, new Module(purposeOf(folder), mayUse(name)));
      }
    }
    return new ModuleMap(modules);
  }

  private static String purposeOf(Path folder) throws IOException {
    var comment = PURPOSE.matcher(Files.readString(folder.resolve("package-info.java")));
    return comment.find()
        ? comment
            .group(1)
            .replaceAll("\\s+\\*?\\s*", " ")
            .replaceAll("\\{@code (\\w+)}", "`$1`")
            .strip()
        : "";
  }

  private static List<String> mayUse(String module) throws ClassNotFoundException {
    var annotation =
        Class.forName(ROOT + "." + module + ".package-info").getAnnotation(ApplicationModule.class);
    return annotation == null
        ? List.of()
        : Stream.of(annotation.allowedDependencies()).map(ModuleMap::module).distinct().toList();
  }

  /** What may be used of a module is said behind its name: {@code youtube::broadcast}. */
  private static String module(String dependency) {
    return dependency.replaceFirst("::.*", "");
  }

  /** A diagram without the arrows that follow from others, and a table with all of them. */
  String toMarkdown() {
    var lines = new ArrayList<>(List.of("```mermaid", "flowchart BT"));
    modules.forEach(
        (name, module) ->
            module.mayUse().stream()
                .filter(used -> !followsFromAnother(module, used))
                .forEach(used -> lines.add("  " + name + " --> " + used)));
    lines.addAll(List.of("```", "", "| Module | Purpose | May use |", "|---|---|---|"));
    modules.forEach(
        (name, module) ->
            lines.add(
                "| `%s` | %s | %s |".formatted(name, module.purpose(), list(module.mayUse()))));
    return String.join("\n", lines);
  }

  private boolean followsFromAnother(Module module, String used) {
    return module.mayUse().stream().anyMatch(other -> !other.equals(used) && reaches(other, used));
  }

  private boolean reaches(String from, String target) {
    var module = modules.get(from);
    return module != null
        && module.mayUse().stream().anyMatch(next -> next.equals(target) || reaches(next, target));
  }

  private static String list(List<String> names) {
    return names.isEmpty() ? "nothing" : names.stream().sorted().collect(Collectors.joining(", "));
  }
}
