package net.ramforth.multichat.emote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.testing.Chats;
import org.junit.jupiter.api.Test;

class IllustratorTests {

  private static final Channel NAMED = Channel.named(Platform.TWITCH, "ada");
  private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");

  private final List<String> asked = new ArrayList<>();
  private final Illustrator illustrator = IllustratorsForTests.with(new Remembering()).forRoom();

  @Test
  void aChannelIsFollowedOnceHoweverOftenItStarts() {
    illustrator.follow(Chats.ADA);
    illustrator.recognised(Chats.ADA, "1001");
    assertThat(asked).containsExactly("follow 1001");
  }

  @Test
  void aChannelThatWasOnlyNamedIsFollowedOnceItsIdIsKnown() {
    illustrator.follow(NAMED);
    assertThat(asked).isEmpty();
    illustrator.recognised(NAMED, "1001");
    assertThat(asked).containsExactly("follow 1001");
  }

  @Test
  void everyFollowHasItsEnd() {
    illustrator.follow(Chats.ADA);
    illustrator.unfollow(Chats.ADA);
    illustrator.unfollow(Chats.ADA);
    illustrator.follow(Chats.ADA);
    illustrator.close();
    assertThat(asked)
        .containsExactly("follow 1001", "unfollow 1001", "follow 1001", "unfollow 1001");
  }

  @Test
  void everyMessageIsLookedAtForTheRoomsOwnChannels() {
    illustrator.follow(new Channel(Platform.YOUTUBE, "UCada", "@ada"));
    illustrator.follow(Chats.ADA);
    illustrator.illustrate(Chats.posted("1", "mara", "hello", AT));
    illustrator.illustrate(Chats.removed("1", AT));
    assertThat(asked).contains("look at 1 for 1001 and UCada").hasSize(3);
  }

  private final class Remembering implements Illustration {

    @Override
    public void follow(Channel channel) {
      asked.add("follow " + channel.id());
    }

    @Override
    public void unfollow(Channel channel) {
      asked.add("unfollow " + channel.id());
    }

    @Override
    public ChatMessage illustrate(ChatMessage message, RoomChannels channels) {
      asked.add(
          "look at "
              + message.id().value()
              + " for "
              + channels.twitch()
              + " and "
              + channels.youtube());
      return message;
    }
  }
}
