package net.ramforth.multichat.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A data directory on a small disk of its own that can be filled. Needs Linux and its superuser;
 * elsewhere the directory is an ordinary one and never full.
 */
final class FullDisk implements AutoCloseable {

  private static final String SIZE = "256m";

  private final Path directory;
  private final boolean small;

  private FullDisk(Path directory, boolean small) {
    this.directory = directory;
    this.small = small;
  }

  static FullDisk at(Path directory) throws Exception {
    return new FullDisk(
        directory,
        run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", directory.toString()));
  }

  /** Whether it can be filled at all. */
  boolean isSmall() {
    return small;
  }

  void fill() throws IOException {
    try (OutputStream filler = Files.newOutputStream(filler())) {
      var zeros = new byte[64 * 1024];
      while (true) {
        filler.write(zeros);
      }
    } catch (IOException full) {
      if (!Files.exists(filler())) {
        throw full;
      }
    }
  }

  void empty() throws IOException {
    Files.deleteIfExists(filler());
  }

  private Path filler() {
    return directory.resolve("filler");
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @Override
  public void close() throws Exception {
    if (small) {
      run("umount", "--lazy", directory.toString());
    }
  }
}
