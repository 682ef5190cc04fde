package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class SigningInTests {

  private final Person ada = somebodyNew("ada");
  private final TestBrowser browser = PRODUCT.browser();
  private final Accounts accounts = PRODUCT.bean(Accounts.class);

  @Test
  void twitchIsAskedToReadChatAndNothingElse() {
    var address = locationOf(browser.get("/login/twitch"));

    assertThat(address)
        .startsWith(TWITCH.url() + "/oauth2/authorize?")
        .contains("response_type=code", "scope=chat:read", "client_id=our-client-id", "state=")
        .contains("redirect_uri=http://localhost:" + PRODUCT.port() + "/auth/twitch/callback")
        .doesNotContain("code_challenge");
  }

  @Test
  void theFirstSignInMakesAnAccount() {
    assertThat(browser.signIn(TWITCH, ada)).isEqualTo("/dashboard");

    assertThat(browser.isSignedIn()).isTrue();
    var account = accountOf(ada);
    assertThat(accounts.channelsOf(account))
        .containsExactly(new LinkedChannel(channelOf(ada), ada.displayName(), false));
    assertThat(accounts.profileOf(account))
        .contains(new AccountProfile(account, ada.displayName(), false));
    assertThat(PRODUCT.events).contains(new ChannelLinked(account, channelOf(ada)));
  }

  @Test
  void theSecretTravelsInTheFormAndTheScopeArrayIsUnderstood() {
    browser.signIn(TWITCH, ada);

    assertThat(TWITCH.tokenRequests.getLast())
        .containsEntry("client_secret", ScriptedTwitchId.CLIENT_SECRET)
        .containsEntry("grant_type", "authorization_code");
    assertThat(PRODUCT.bean(StoredTokens.class).of(rowOf(ada)).orElseThrow().scopes())
        .containsExactly("chat:read");
  }

  @Test
  void signingInAgainUpdatesNameAndTokens() {
    browser.signIn(TWITCH, ada);
    var account = accountOf(ada);
    var before = PRODUCT.bean(StoredTokens.class).of(rowOf(ada)).orElseThrow();
    var renamed = new Person(ada.id(), "lovelace", "Lovelace");

    PRODUCT.browser().signIn(TWITCH, renamed);

    assertThat(accountOf(ada)).isEqualTo(account);
    assertThat(accounts.channelsOf(account).getFirst().channel().name()).isEqualTo("lovelace");
    assertThat(accounts.profileOf(account).orElseThrow().displayName()).isEqualTo("Lovelace");
    assertThat(PRODUCT.bean(StoredTokens.class).of(rowOf(ada)).orElseThrow()).isNotEqualTo(before);
    assertThat(PRODUCT.events.stream().filter(new ChannelLinked(account, channelOf(ada))::equals))
        .hasSize(2);
  }

  @Test
  void signingInWhileSignedInLinksTheChannelToTheSameAccount() {
    var second = somebodyNew("adas_second");
    browser.signIn(TWITCH, ada);
    browser.signIn(TWITCH, second);

    assertThat(accountOf(second)).isEqualTo(accountOf(ada));
    assertThat(accounts.channelsOf(accountOf(ada))).hasSize(2);
  }

  @Test
  void theSessionGetsANewIdBySigningIn() {
    browser.startSignIn();
    var before = browser.sessionId();

    browser.signIn(TWITCH, ada);

    assertThat(browser.sessionId()).isNotEqualTo(before);
  }

  @Test
  void tokensLieInTheDatabaseSealed() {
    browser.signIn(TWITCH, ada);

    var row = PRODUCT.bean(TokensRows.class).findById(rowOf(ada).id()).orElseThrow();
    assertThat(row.accessToken()).startsWith("v1.").doesNotContain("S3cret");
    assertThat(row.refreshToken()).startsWith("v1.").doesNotContain("S3cret");
  }

  @Test
  void noTokenSecretCodeOrKeyReachesTheLog(CapturedOutput output) {
    browser.signIn(TWITCH, ada);
    TWITCH.nextTokenAnswer(403, "invalid client secret");
    PRODUCT.browser().signIn(TWITCH, ada);
    TWITCH.nextTokenBody("{\"access_token\":\"halfAn5wer\"");
    PRODUCT.browser().signIn(TWITCH, ada);
    var key = keyOf(accountOf(ada));
    browser.get("/overlay/" + key.value());

    assertThat(output.getAll())
        .contains("Somebody could not sign in")
        .doesNotContain(TWITCH.secrets)
        .doesNotContain("halfAn5wer")
        .doesNotContain(key.value());
  }

  static AccountId accountOf(Person person) {
    return PRODUCT.bean(Accounts.class).holderOf(channelOf(person)).orElseThrow();
  }

  static ChannelRow rowOf(Person person) {
    return PRODUCT.bean(ChannelRows.class).owned(channelOf(person)).orElseThrow();
  }

  static AccountId accountOf(Owner owner) {
    return PRODUCT.bean(Accounts.class).holderOf(channelOf(owner)).orElseThrow();
  }

  static ChannelRow rowOf(Owner owner) {
    return PRODUCT.bean(ChannelRows.class).owned(channelOf(owner)).orElseThrow();
  }

  static Channel channelOf(Owner owner) {
    return new Channel(Platform.YOUTUBE, owner.id(), owner.handle());
  }

  static Channel channelOf(Person person) {
    return new Channel(Platform.TWITCH, person.id(), person.login());
  }

  static String accountInSession(TestBrowser browser) {
    return PRODUCT
        .bean(JdbcClient.class)
        .sql("select PRINCIPAL_NAME from SPRING_SESSION where SESSION_ID = ?")
        .param(browser.sessionId())
        .query(String.class)
        .single();
  }

  static OverlayKey keyOf(AccountId account) {
    var overlay = PRODUCT.bean(Overlays.class).mainOf(account);
    return PRODUCT.bean(OverlayKeys.class).keyOf(overlay.id());
  }
}
