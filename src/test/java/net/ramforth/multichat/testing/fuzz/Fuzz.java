package net.ramforth.multichat.testing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Tries random inputs until the time is over. A failure names the seed and leaves the input in
 * {@code target/fuzz}, from where it is copied to {@code src/test/resources/fuzz} to stay a case.
 *
 * <p>{@code -Dfuzz.seconds=...} says how long each target is tried, {@code -Dfuzz.seed=...} begins
 * with a chosen seed.
 */
public final class Fuzz {

  /** In every run of all tests; an hour is for a run by hand. */
  private static final String USUAL_SECONDS = "6";

  private static final Path FINDINGS = Path.of("target", "fuzz");
  private static final Path CASES = Path.of("src", "test", "resources", "fuzz");

  private Fuzz() {}

  /** A promise that holds for every input; throws whatever it likes when it does not. */
  @FunctionalInterface
  public interface Promise {
    void check(String input) throws Exception;
  }

  /**
   * Checks the cases that were once found, then random inputs.
   *
   * @return how many random inputs there were
   */
  public static long check(String target, Function<Random, String> input, Promise promise) {
    cases(target, promise);
    long seed = Long.getLong("fuzz.seed", RandomGenerator.getDefault().nextLong());
    long end =
        System.nanoTime()
            + Duration.ofSeconds(Long.parseLong(System.getProperty("fuzz.seconds", USUAL_SECONDS)))
                .toNanos();
    long tried = 0;
    var made = new AtomicReference<>("");
    for (; tried == 0 || System.nanoTime() < end; tried++, seed++) {
      made.set("");
      try {
        made.set(input.apply(new Random(seed)));
        promise.check(made.get());
      } catch (Throwable failure) {
        throw new AssertionError(
            "%s, seed %d, %s".formatted(target, seed, kept(target, seed, made.get())), failure);
      }
    }
    System.out.printf("%s: %d random inputs%n", target, tried);
    return tried;
  }

  private static void cases(String target, Promise promise) {
    var folder = CASES.resolve(target);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        try {
          promise.check(Files.readString(file));
        } catch (Throwable failure) {
          throw new AssertionError("%s, case %s".formatted(target, file), failure);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path kept(String target, long seed, String input) {
    try {
      Files.createDirectories(FINDINGS.resolve(target));
      return Files.writeString(FINDINGS.resolve(target).resolve(seed + ".txt"), input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
