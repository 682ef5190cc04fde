package net.ramforth.multichat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.testing.ChatAsPage;
import net.ramforth.multichat.testing.StandInEmotes;
import net.ramforth.multichat.testing.StandInImages;
import net.ramforth.multichat.testing.StandInTwitch;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeChatAsPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Starts the product with a Twitch and a YouTube of its own, pictures included, and pages to chat
 * as anybody: {@code mvn spring-boot:test-run}. What it stores lies below {@code target}, so that
 * {@code mvn clean} starts over.
 */
class TestMultiChatOverlay {

  private static final Logger LOG = LoggerFactory.getLogger(TestMultiChatOverlay.class);

  private static final int TWITCH_PORT = 8001;
  private static final int IRC_PORT = 8002;
  private static final int YOUTUBE_PORT = 8003;
  private static final int IMAGES_PORT = 8004;
  private static final int EMOTES_PORT = 8005;
  private static final String PRODUCT = "http://localhost:8000";
  private static final String TWITCH_PAGE = "http://localhost:" + TWITCH_PORT;
  private static final String YOUTUBE_PAGE = "http://localhost:" + YOUTUBE_PORT;
  private static final Path DATA = Path.of("target", "test-run");

  public static void main(String[] args) throws Exception {
    Files.createDirectories(DATA);
    var twitch = StandInTwitch.start(TWITCH_PORT, IRC_PORT, Clock.systemUTC());
    var youtube = StandInYouTube.start(YOUTUBE_PORT, Clock.systemUTC());
    var images = StandInImages.start(IMAGES_PORT);
    var emotes = StandInEmotes.start(EMOTES_PORT);
    var pages =
        List.of(
            ChatAsPage.on(twitch, Map.of("YouTube", YOUTUBE_PAGE, "Overlay", PRODUCT)),
            YoutubeChatAsPage.on(youtube, Map.of("Twitch", TWITCH_PAGE, "Overlay", PRODUCT)));
    try {
      run(withStandIns(twitch, youtube, images, emotes, args));
    } catch (RuntimeException failedToStart) {
      for (AutoCloseable page : pages) {
        page.close();
      }
      twitch.close();
      youtube.close();
      images.close();
      emotes.close();
      throw failedToStart;
    }
  }

  private static void run(String[] args) {
    var running = SpringApplication.from(MultiChatOverlay::main).run(args);
    var port = running.getApplicationContext().getEnvironment().getProperty("server.port", "8000");
    LOG.info("The product: http://localhost:{}", port);
    LOG.info("Chat as any viewer on Twitch: {}", TWITCH_PAGE);
    LOG.info("Go live and chat as any viewer on YouTube: {}", YOUTUBE_PAGE);
  }

  private static String[] withStandIns(
      StandInTwitch twitch,
      StandInYouTube youtube,
      StandInImages images,
      StandInEmotes emotes,
      String[] args) {
    var all = new ArrayList<String>();
    var properties = new HashMap<>(twitch.properties());
    properties.putAll(youtube.properties());
    properties.putAll(images.properties());
    properties.putAll(emotes.properties());
    properties.forEach((name, value) -> all.add("--" + name + "=" + value));
    all.add("--MULTICHAT_LOCAL_MODE=on");
    all.add("--DATA_DIR=" + DATA);
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }
}
