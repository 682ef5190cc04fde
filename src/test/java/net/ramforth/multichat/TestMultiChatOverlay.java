package net.ramforth.multichat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.testing.ChatAsPage;
import net.ramforth.multichat.testing.StandInTwitch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * Starts the product with a Twitch of its own and a page to chat as anybody: {@code mvn
 * spring-boot:test-run}. What it stores lies below {@code target}, so that {@code mvn clean} starts
 * over.
 */
class TestMultiChatOverlay {

  private static final Logger LOG = LoggerFactory.getLogger(TestMultiChatOverlay.class);

  private static final int PAGE_PORT = 8001;
  private static final int IRC_PORT = 8002;
  private static final Path DATA = Path.of("target", "test-run");

  public static void main(String[] args) throws IOException {
    Files.createDirectories(DATA);
    var twitch = StandInTwitch.start(PAGE_PORT, IRC_PORT, Clock.systemUTC());
    var page = ChatAsPage.on(twitch);
    try {
      run(withStandIn(twitch, args));
    } catch (RuntimeException failedToStart) {
      page.close();
      twitch.close();
      throw failedToStart;
    }
  }

  private static void run(String[] args) {
    var running = SpringApplication.from(MultiChatOverlay::main).run(args);
    var port = running.getApplicationContext().getEnvironment().getProperty("server.port", "8000");
    LOG.info("The product: http://localhost:{}", port);
    LOG.info("Chat as any viewer: http://localhost:{}", PAGE_PORT);
  }

  private static String[] withStandIn(StandInTwitch twitch, String[] args) {
    var all = new ArrayList<String>();
    twitch.properties().forEach((name, value) -> all.add("--" + name + "=" + value));
    all.add("--MULTICHAT_LOCAL_MODE=on");
    all.add("--DATA_DIR=" + DATA);
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }
}
