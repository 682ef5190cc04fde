package net.ramforth.multichat.emote.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every picture that was collected from real chats has an address that we can serve. */
class SampleAddressesTests {

  private static final Pattern ADDRESS =
      Pattern.compile(
          Arrays.stream(PictureHost.values())
              .filter(host -> host != PictureHost.YOUTUBE)
              .map(host -> Pattern.quote(host.hostName()))
              .collect(Collectors.joining("|", "//((?:", ")/[^\"'\\s<>\\\\;)]+)")));

  /**
   * What stands in the samples and is no picture in a chat: patterns with gaps, previews and
   * banners of channels, profile pictures of 7TV's own, beginnings that a size is added to, and
   * what the samples' own constructions made up.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          ".*(?:[{}%?]|/placeholder/|fcrop64|/s32-x-x|/X=|/A{40}|ggpht\\.com/photo\\.jpg).*"
              + "|cdn\\.7tv\\.app/(?:pp|user)/.*|cdn\\.7tv\\.app/emote/\\w+"
              + "|static-cdn\\.jtvnw\\.net/badges/v1/[0-9a-f-]+/"
              + "|static-cdn\\.jtvnw\\.net/jtv_user_pictures/.*offline_image.*");

  @Test
  void everyPictureFoundInAChatMapsAndMapsBack() throws IOException {
    Set<String> urls = urls();
    assertThat(urls).hasSizeGreaterThan(900);
    assertThat(urls).allSatisfy(SampleAddressesTests::check);
  }

  private static void check(String url) {
    var address = PictureAddress.ofUrl(url);
    assertThat(address).as(url).isPresent();
    assertThat(PictureAddress.ofOwnPath(address.orElseThrow().ownPath())).isEqualTo(address);
    assertThat(address.orElseThrow().url()).isEqualTo(url);
  }

  private static Set<String> urls() throws IOException {
    var samples = Path.of(System.getProperty("multichat.samples", "../shared/samples"));
    if (System.getenv("CI") != null && !Files.isDirectory(samples)) {
      fail("no samples at %s", samples.toAbsolutePath());
    }
    assumeTrue(Files.isDirectory(samples), "no samples at " + samples);
    try (var files = Files.walk(samples)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".html"))
          .flatMap(file -> ADDRESS.matcher(text(file)).results())
          .map((MatchResult found) -> found.group(1))
          .filter(name -> !OTHER.matcher(name).matches())
          .map(name -> "https://" + name)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\\/", "/");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
