package net.ramforth.multichat.moderation;

import static net.ramforth.multichat.testing.Chats.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationTests {

  private final Moderation moderation = new Moderation();

  @Test
  void showsWhatPeopleSay() {
    assertThat(judge("hello")).isEqualTo(Verdict.SHOW);
    assertThat(judge("🎉")).isEqualTo(Verdict.SHOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\u200B\u200D", "\u2060\u00A0", "\u0007", "\uDB40\uDC00", "\u3164"})
  void hidesWhatNobodyCanSee(String text) {
    assertThat(judge(text)).isEqualTo(Verdict.HIDE);
  }

  private Verdict judge(String text) {
    return moderation.judge(message("1", "trev", text, Instant.EPOCH));
  }
}
