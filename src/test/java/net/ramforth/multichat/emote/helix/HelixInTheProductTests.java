package net.ramforth.multichat.emote.helix;

import static net.ramforth.multichat.emote.helix.Pictured.badge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.emote.Illustrators;
import net.ramforth.multichat.testing.Chats;
import net.ramforth.multichat.testing.StandInTwitch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All illustrations in their order, with everything that is around them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "multichat.env-file=none")
class HelixInTheProductTests {

  private static final StandInTwitch TWITCH = StandInTwitch.start();

  @TempDir static Path folder;

  @Autowired Illustrators illustrators;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
    TWITCH.properties().forEach((name, value) -> properties.add(name, () -> value));
  }

  @AfterAll
  static void close() {
    TWITCH.close();
  }

  @Test
  void whatHelixKnowsReachesPagesAtOurOwnAddresses() {
    try (var room = illustrators.forRoom()) {
      room.follow(Chats.ADA);
      await()
          .untilAsserted(
              () -> {
                var message = message(room.illustrate(posted()));
                var worn = message.author().badges().getFirst();
                assertThat(worn.title()).isEqualTo("6-Month Subscriber (7 months)");
                assertOurs(worn.picture(), "/img/static-cdn.jtvnw.net/badges/v1/");
                var cheer = (Fragment.Cheermote) message.fragments().getLast();
                assertThat(cheer.text()).isEqualTo("Cheer100");
                assertOurs(cheer.picture(), "/img/d3aqoihi2n8ty8.cloudfront.net/actions/cheer/");
                var home = message.facet(Home.class);
                assertThat(home).isNotNull().extracting(Home::name).isEqualTo("Bea");
              });
    }
  }

  private static void assertOurs(@Nullable Picture picture, String start) {
    assertThat(picture).isNotNull().extracting(Picture::url).asString().startsWith(start);
  }

  private static ChatEvent posted() {
    var cheer = Pictured.cheering("for you: Cheer100");
    var worn = badge("subscriber", "6", "Subscriber (7 months)");
    var message =
        cheer
            .withAuthor(Pictured.wearing(worn).author())
            .with(new Home("1010", null, Chats.messageId("original")));
    return new ChatEvent.MessagePosted(Chats.ADA, message.postedAt(), message);
  }

  private static ChatMessage message(ChatEvent event) {
    return ((ChatEvent.MessagePosted) event).message();
  }
}
