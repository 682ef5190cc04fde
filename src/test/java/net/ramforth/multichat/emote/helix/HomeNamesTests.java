package net.ramforth.multichat.emote.helix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import net.ramforth.multichat.chat.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeNamesTests {

  private final HelixWorld world = new HelixWorld();
  private HomeNames homes = new HomeNames(world.names());

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void aCopyIsNamedAfterItsHomeOnceTheNameIsKnown() {
    assertThat(nameOf("1010")).isNull();
    world.clock.advance(Duration.ofSeconds(1));
    assertThat(nameOf("1010")).isEqualTo("Bea");
  }

  @Test
  void homesThatAreMetTogetherAreAskedForTogether() {
    for (int id = 1; id <= 101; id++) {
      nameOf("1%07d".formatted(id));
      nameOf("1%07d".formatted(id));
    }
    world.clock.advance(Duration.ofSeconds(1));
    assertThat(world.asked("/users")).isOne();
    world.clock.advance(Duration.ofSeconds(1));
    assertThat(world.asked("/users")).isEqualTo(2);
    assertThat(nameOf("10000001")).isEqualTo("Streamer_1");
    assertThat(nameOf("10000101")).isEqualTo("Streamer_101");
    world.clock.advance(Duration.ofSeconds(1));
    assertThat(world.asked("/users")).isEqualTo(2);
  }

  @Test
  void aHomeThatHelixDoesNotNameIsAskedForAgainMuchLater() {
    nameOf("999");
    world.clock.advance(Duration.ofSeconds(1));
    nameOf("999");
    world.clock.advance(Duration.ofMinutes(4));
    assertThat(world.asked("/users")).isOne();
    world.clock.advance(Duration.ofMinutes(1));
    nameOf("999");
    world.clock.advance(Duration.ofSeconds(1));
    assertThat(world.asked("/users")).isEqualTo(2);
  }

  @Test
  void whatIsNoIdIsNotAskedFor() {
    nameOf("1&login=mara");
    nameOf("#bea");
    assertThat(world.scheduler.waiting()).isZero();
  }

  @Test
  void withoutKeysNothingIsAsked() {
    world.forgetKeys();
    homes = new HomeNames(world.names());
    assertThat(nameOf("1010")).isNull();
    assertThat(world.scheduler.waiting()).isZero();
  }

  private @Nullable String nameOf(String channelId) {
    var message = homes.illustrate(Pictured.from(channelId), Pictured.ADAS);
    return Objects.requireNonNull(message.facet(Home.class)).name();
  }
}
