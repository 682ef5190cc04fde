package net.ramforth.multichat.room;

import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.rehearsal.Gallery;
import org.junit.jupiter.api.Test;

class MessageJsonTests {

  private final MessageJson json = new MessageJson();

  @Test
  void everyKindComesBackAsItWas() {
    assertThat(Gallery.messages())
        .allSatisfy(message -> assertThat(json.read(json.write(message))).contains(message));
  }

  @Test
  void whatIsDamagedIsNoMessage() {
    assertThat(json.read("{\"id\":{\"platform\":\"TWITCH\"}}")).isEmpty();
    assertThat(json.read("nonsense")).isEmpty();
    assertThat(json.read("null")).isEmpty();
  }

  @Test
  void whatALaterReleaseKnowsBesideIsLeftOut() {
    var message = Gallery.messages().getFirst();
    var later = json.write(message).replaceFirst("\\{", "{\"mood\":\"fine\",");
    assertThat(json.read(later)).contains(message);
  }
}
