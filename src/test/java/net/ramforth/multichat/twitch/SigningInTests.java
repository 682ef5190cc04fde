package net.ramforth.multichat.twitch;

import static net.ramforth.multichat.twitch.AdasTwitch.SHORT;
import static net.ramforth.multichat.twitch.AdasTwitch.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.TokenTrouble;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.EndCause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTests {

  private final AdasTwitch twitch = new AdasTwitch();
  private final ScriptedIrcServer irc = twitch.irc;
  private final RecordingSink sink = twitch.sink;

  @AfterEach
  void stopTwitch() {
    twitch.close();
  }

  @Test
  void aRefusedLoginIsTriedOnceMoreWithAnotherToken() {
    irc.refusedPasses.add("oauth:first");

    twitch.listenUntilLive();

    assertThat(twitch.tokens.replaced).containsExactly("first");
    assertThat(irc.received).contains("PASS oauth:second");
    assertThat(sink.ends).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Login authentication failed",
        "Login unsuccessful",
        "Improperly formatted auth",
        "Error logging in",
        "Invalid NICK"
      })
  void aSecondRefusalMeansSigningInAgain(String refusal) {
    irc.refusal = refusal;
    irc.refusedPasses.addAll(List.of("oauth:first", "oauth:second", "oauth:third"));

    twitch.listen();

    twitch.awaitEnd(EndCause.SIGN_IN_AGAIN);
    assertThat(irc.count("PASS")).isEqualTo(2);
    assertThat(twitch.tokens.replaced).containsExactly("first");
    assertThat(twitch.tokens.callers).allMatch(Thread::isVirtual);
  }

  @Test
  void anAnonymousRefusalIsTwitchsFault() {
    twitch.tokens.anonymous = true;
    irc.refusedPasses.add("SCHMOOPIIE");

    twitch.listen();

    twitch.awaitEnd(EndCause.PLATFORM_ERROR);
  }

  @Test
  void aTokenThatCannotBeHadEndsTheAttempt() {
    twitch.tokens.trouble = TokenTrouble.untilSignInAgain();

    twitch.listen();

    twitch.awaitEnd(EndCause.SIGN_IN_AGAIN);
    assertThat(irc.received).isEmpty();
  }

  @Test
  void aTokenThatCannotBeHadNowIsTwitchsFault() {
    twitch.tokens.trouble = TokenTrouble.forNow();

    twitch.listen();

    twitch.awaitEnd(EndCause.PLATFORM_ERROR);
  }

  @Test
  void aTokenThatCannotBeReplacedEndsTheAttempt() {
    irc.refusedPasses.add("oauth:first");
    twitch.tokens.troubleReplacing = TokenTrouble.untilSignInAgain();

    twitch.listen();

    twitch.awaitEnd(EndCause.SIGN_IN_AGAIN);
  }

  @Test
  void aTokenThatValidationRefusesIsReplacedBeforeLoggingIn() {
    twitch.id.statuses.put("first", 401);

    twitch.listenUntilLive();

    assertThat(irc.received).contains("PASS oauth:second").doesNotContain("PASS oauth:first");
    assertThat(twitch.id.asked).containsExactly("first", "second");
  }

  @Test
  void twoTokensThatValidationRefusesMeanSigningInAgain() {
    twitch.id.statuses.putAll(Map.of("first", 401, "second", 401));

    twitch.listen();

    twitch.awaitEnd(EndCause.SIGN_IN_AGAIN);
    assertThat(irc.received).isEmpty();
  }

  @Test
  void aTokenThatValidationReplacedAndChatRefusesMeansSigningInAgain() {
    twitch.id.statuses.put("first", 401);
    irc.refusedPasses.add("oauth:second");

    twitch.listen();

    twitch.awaitEnd(EndCause.SIGN_IN_AGAIN);
    assertThat(twitch.tokens.replaced).containsExactly("first");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 404, 429})
  void aValidationThatAnswersNothingUsableIsIgnored(int status) {
    twitch.id.statuses.put("first", status);

    twitch.listenUntilLive();

    assertThat(irc.received).contains("PASS oauth:first", "NICK ada", "JOIN #ada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "[]", "{\"login\":null}", "null"})
  void aValidationThatMakesNoSenseIsIgnored(String body) {
    twitch.id.body = body;

    twitch.listenUntilLive();

    assertThat(irc.received).contains("PASS oauth:first", "NICK ada", "JOIN #ada");
  }

  @Test
  void aValidationThatCannotBeReachedIsIgnored() {
    twitch.id.close();

    twitch.listenUntilLive();

    assertThat(irc.received).contains("PASS oauth:first");
  }

  @Test
  void onesOwnChannelIsJoinedUnderItsNewName() {
    twitch.id.body = ValidationServer.ADA.replace("\"ada\"", "\"ada_live\"");

    twitch.listenUntilLive();

    assertThat(irc.received).contains("NICK ada_live", "JOIN #ada_live");
  }

  @Test
  void anotherChannelKeepsItsName() {
    twitch.id.body = ValidationServer.ADA.replace("1001", "5005").replace("\"ada\"", "\"mo\"");

    twitch.listenUntilLive();

    assertThat(irc.received).contains("NICK mo", "JOIN #ada");
  }

  @Test
  void aTokenIsValidatedAsLongAsItIsUsed() {
    twitch.validateEvery = SHORT;
    ChatListener listener = twitch.listenUntilLive();

    await().untilAsserted(() -> assertThat(twitch.id.asked).hasSizeGreaterThan(3));
    listener.close();

    assertThat(sink.lives).hasValue(1);
    assertThat(sink.ends).isEmpty();
  }

  @Test
  void aTokenThatDiesWhileLiveIsReplacedWithoutMissingAnything() {
    twitch.validateEvery = SHORT;
    twitch.listenUntilLive();

    twitch.id.statuses.put("first", 401);

    twitch.awaitLives(2);
    await().untilAsserted(() -> assertThat(irc.open()).hasSize(1));
    irc.say(message("1", "still here"));
    await().untilAsserted(() -> assertThat(sink.texts()).containsExactly("still here"));
    assertThat(twitch.tokens.replaced).containsExactly("first");
    assertThat(irc.received).contains("PASS oauth:second");
  }

  @Test
  void aTokenThatDiesForGoodWhileLiveEndsTheListener() {
    twitch.validateEvery = SHORT;
    twitch.listenUntilLive();

    twitch.id.statuses.putAll(Map.of("first", 401, "second", 401));

    twitch.awaitEnd(EndCause.SIGN_IN_AGAIN);
    await().untilAsserted(() -> assertThat(irc.open()).isEmpty());
  }

  @Test
  void validationFailingWhileLiveChangesNothing() {
    twitch.validateEvery = SHORT;
    twitch.listenUntilLive();
    twitch.id.statuses.put("first", 503);

    int asked = twitch.id.asked.size();
    await().untilAsserted(() -> assertThat(twitch.id.asked).hasSizeGreaterThan(asked + 2));
    assertThat(sink.lives).hasValue(1);
    assertThat(sink.ends).isEmpty();
  }
}
