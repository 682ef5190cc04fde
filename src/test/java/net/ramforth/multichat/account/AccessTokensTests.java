package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTokensTests {

  private static final int ABOUT_TO_EXPIRE = 30;

  private final Person ada = somebodyNew("ada");
  private final Channel channel = SigningInTests.channelOf(ada);
  private final AccessTokens tokens = PRODUCT.bean(AccessTokens.class);

  @BeforeEach
  void signIn() {
    PRODUCT.browser().signIn(TWITCH, ada);
    TWITCH.tokenRequests.clear();
  }

  @AfterEach
  void asUsual() {
    TWITCH.expiresIn = 14_124;
    TWITCH.givesRefreshToken = true;
  }

  @Test
  void aTokenThatIsGoodIsHandedOutAsItIs() {
    var token = usable();

    assertThat(token.login()).isEqualTo(ada.login());
    assertThat(token.secret()).isEqualTo(stored().access());
    assertThat(TWITCH.tokenRequests).isEmpty();
  }

  @Test
  void aTokenAboutToExpireIsRefreshedAndThePairIsStored() {
    var old = signInWithAShortToken();
    TWITCH.expiresIn = 14_124;

    var token = usable();

    assertThat(token.secret()).isNotEqualTo(old.access()).isEqualTo(stored().access());
    assertThat(stored().refresh()).isNotEqualTo(old.refresh());
    assertThat(TWITCH.tokenRequests.getLast())
        .containsEntry("grant_type", "refresh_token")
        .containsEntry("refresh_token", String.valueOf(old.refresh()))
        .containsEntry("client_secret", ScriptedTwitchId.CLIENT_SECRET);
    assertThat(usable().secret()).isEqualTo(token.secret());
  }

  @Test
  void theOldRefreshTokenIsKeptWhenThereIsNoNewOne() {
    var old = signInWithAShortToken();
    TWITCH.givesRefreshToken = false;
    TWITCH.expiresIn = 14_124;

    usable();

    assertThat(stored().access()).isNotEqualTo(old.access());
    assertThat(stored().refresh()).isEqualTo(old.refresh());
  }

  @Test
  void aDeadRefreshTokenAsksTheAccountHolderToSignInAgain() {
    signInWithAShortToken();
    TWITCH.forgetRefreshTokens();

    assertThat(trouble().signInAgain()).isTrue();
  }

  @Test
  void theOlderAnswerToADeadRefreshTokenCountsTheSame() {
    signInWithAShortToken();
    TWITCH.nextTokenAnswer(401, "Invalid refresh token");

    assertThat(trouble().signInAgain()).isTrue();
  }

  @Test
  void twitchBeingDownIsNoReasonToSignInAgain() {
    signInWithAShortToken();
    TWITCH.nextTokenAnswer(503, "down");
    assertThat(trouble().signInAgain()).isFalse();
    TWITCH.nextTokenAnswer(429, "slow down");
    assertThat(trouble().signInAgain()).isFalse();

    assertThat(usable().secret()).isEqualTo(stored().access());
  }

  @Test
  void aClientThatTwitchDoesNotAcceptIsNoReasonToSignInAgain() {
    signInWithAShortToken();
    TWITCH.nextTokenAnswer(400, "invalid client");
    assertThat(trouble().signInAgain()).isFalse();
    TWITCH.nextTokenAnswer(403, "invalid client secret");
    assertThat(trouble().signInAgain()).isFalse();
  }

  @Test
  void aRefusedTokenIsReplaced() {
    var refused = usable();

    var replaced = tokens.replace(channel, refused);

    assertThat(replaced.secret()).isNotEqualTo(refused.secret()).isEqualTo(stored().access());
  }

  @Test
  void aRefusedTokenIsReplacedOnceHoweverManyAsk() throws Exception {
    var refused = usable();
    List<Callable<String>> asking = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      asking.add(() -> tokens.replace(channel, refused).secret());
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<String>();
      for (var answer : threads.invokeAll(asking)) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(12).containsOnly(stored().access());
    }
    assertThat(TWITCH.tokenRequests).hasSize(1);
  }

  @Test
  void aValueFromAnotherRowIsRefusedAndTheAccountHolderSignsInAgain() {
    var trev = somebodyNew("trev");
    PRODUCT.browser().signIn(TWITCH, trev);
    var rows = PRODUCT.bean(TokensRows.class);
    var trevs = rows.findById(SigningInTests.rowOf(trev).id()).orElseThrow();
    rows.save(
        new TokensRow(
            SigningInTests.rowOf(ada).id(),
            trevs.accessToken(),
            trevs.refreshToken(),
            trevs.expiresAt(),
            trevs.scopes()));

    assertThat(trouble().signInAgain()).isTrue();

    PRODUCT.browser().signIn(TWITCH, ada);
    assertThat(usable().secret()).isEqualTo(stored().access());
  }

  @Test
  void aChannelThatIsReadAnonymouslyHasNone() {
    var accounts = PRODUCT.bean(Accounts.class);
    accounts.readAnonymously(SigningInTests.accountOf(ada), Platform.TWITCH, "#Mara");

    assertThat(tokens.usableFor(Channel.named(Platform.TWITCH, "mara"))).isEmpty();
  }

  @Test
  void aChannelThatNobodyLinkedWaitsForSomebodyToSignIn() {
    var nobodys = SigningInTests.channelOf(somebodyNew("mo"));

    assertThat(
            catchThrowableOfType(TokenUnavailable.class, () -> tokens.usableFor(nobodys))
                .signInAgain())
        .isTrue();
  }

  private Tokens signInWithAShortToken() {
    TWITCH.expiresIn = ABOUT_TO_EXPIRE;
    PRODUCT.browser().signIn(TWITCH, ada);
    TWITCH.tokenRequests.clear();
    return stored();
  }

  private AccessToken usable() {
    return tokens.usableFor(channel).orElseThrow();
  }

  private TokenUnavailable trouble() {
    return catchThrowableOfType(TokenUnavailable.class, () -> tokens.usableFor(channel));
  }

  private Tokens stored() {
    return PRODUCT.bean(StoredTokens.class).of(SigningInTests.rowOf(ada)).orElseThrow();
  }
}
