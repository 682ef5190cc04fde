package net.ramforth.multichat.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** What Linux and its own Java say about a running process. */
public record ProcessFigures(long pid) {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  /** Resident memory in MB. */
  public long residentMegabytes() {
    return status("VmRSS") / 1_024;
  }

  /** Threads of the operating system; virtual ones are none. */
  public long threads() {
    return status("Threads");
  }

  /** Processor time since its start, of all cores together. */
  public Duration cpu() {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow();
  }

  /** What is left of its heap after a full collection, in MB. */
  public long liveHeapMegabytes() {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      var process = new ProcessBuilder(jcmd, "" + pid, "GC.class_histogram").start();
      var histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var total = TOTAL.matcher(histogram);
      return total.find() ? Long.parseLong(total.group(1)) >> 20 : -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long status(String name) {
    try (var lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
