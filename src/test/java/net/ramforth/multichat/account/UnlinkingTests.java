package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.GOOGLE;
import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static net.ramforth.multichat.account.SharedProduct.someoneOnYoutube;
import static net.ramforth.multichat.account.SigningInTests.accountOf;
import static net.ramforth.multichat.account.SigningInTests.channelOf;
import static net.ramforth.multichat.account.SigningInTests.rowOf;
import static net.ramforth.multichat.account.TestBrowser.locationOf;
import static org.assertj.core.api.Assertions.assertThat;

import net.ramforth.multichat.account.ScriptedGoogle.Owner;
import net.ramforth.multichat.account.ScriptedTwitchId.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnlinkingTests {

  private final Person adaOnTwitch = somebodyNew("ada");
  private final Owner adaOnYoutube = someoneOnYoutube("ada");
  private final TestBrowser browser = PRODUCT.browser();
  private final Accounts accounts = PRODUCT.bean(Accounts.class);
  private AccountId account = AccountId.random();

  @BeforeEach
  void haveBoth() {
    browser.signIn(TWITCH, adaOnTwitch);
    browser.signIn(GOOGLE, adaOnYoutube);
    account = accountOf(adaOnTwitch);
  }

  @Test
  void youtubeIsUnlinkedAndItsGrantRevoked() {
    var tokens = PRODUCT.bean(StoredTokens.class).of(rowOf(adaOnYoutube)).orElseThrow();

    assertThat(unlink("youtube", adaOnYoutube.id())).isEqualTo("/dashboard");

    assertThat(GOOGLE.revoked).contains(tokens.refresh()).doesNotContain(tokens.access());
    assertThat(accounts.channelsOf(account))
        .extracting(LinkedChannel::channel)
        .containsExactly(channelOf(adaOnTwitch));
    assertThat(PRODUCT.events).contains(new ChannelUnlinked(account, channelOf(adaOnYoutube)));
    assertThat(browser.isSignedIn()).isTrue();
  }

  @Test
  void twitchIsUnlinkedAndYoutubeStays() {
    var tokens = PRODUCT.bean(StoredTokens.class).of(rowOf(adaOnTwitch)).orElseThrow();

    assertThat(unlink("twitch", adaOnTwitch.id())).isEqualTo("/dashboard");

    assertThat(TWITCH.revoked).contains(tokens.access());
    assertThat(accounts.channelsOf(account))
        .extracting(LinkedChannel::channel)
        .containsExactly(channelOf(adaOnYoutube));
  }

  @Test
  void theLastChannelOffersToDeleteTheAccountInstead() {
    unlink("twitch", adaOnTwitch.id());

    var offer = unlink("youtube", adaOnYoutube.id());

    assertThat(offer).isEqualTo("/account/delete?because=last-channel");
    assertThat(browser.get(offer).body())
        .contains("only channel you can sign in with", "handed back to Google");
    assertThat(accounts.channelsOf(account)).hasSize(1);
  }

  @Test
  void whoeverHasAnotherChannelIsNotToldOtherwise() {
    assertThat(browser.get("/account/delete?because=last-channel").body())
        .doesNotContain("only channel you can sign in with");
  }

  @Test
  void aTokenThatGoogleForgotIsRevokedAlready() {
    GOOGLE.nextRevokeAnswers.add(ScriptedGoogle.refusal(400, "invalid_token", "Token expired"));

    unlink("youtube", adaOnYoutube.id());

    assertThat(accounts.channelsOf(account)).hasSize(1);
  }

  @Test
  void googleBeingDownKeepsNobody() {
    GOOGLE.nextRevokeAnswers.add(ScriptedAnswer.html(503, "<html>"));
    unlink("youtube", adaOnYoutube.id());

    assertThat(accounts.channelsOf(account)).hasSize(1);

    browser.signIn(GOOGLE, adaOnYoutube);
    GOOGLE.nextRevokeAnswers.add(ScriptedAnswer.stalling(1500));
    unlink("youtube", adaOnYoutube.id());

    assertThat(accounts.channelsOf(account)).hasSize(1);
  }

  @Test
  void whatIsUnlinkedCanBeLinkedAgain() {
    unlink("youtube", adaOnYoutube.id());

    assertThat(browser.signIn(GOOGLE, adaOnYoutube)).isEqualTo("/dashboard");
    assertThat(accountOf(adaOnYoutube)).isEqualTo(account);
  }

  @Test
  void deletingTheAccountRevokesBoth() {
    var youtube = PRODUCT.bean(StoredTokens.class).of(rowOf(adaOnYoutube)).orElseThrow();
    assertThat(browser.get("/account/delete").body()).contains("handed back to Google and Twitch");

    accounts.delete(account);

    assertThat(GOOGLE.revoked).contains(youtube.refresh());
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void nobodyUnlinksWhatIsNotTheirsOrDoesNotExist() {
    var trev = PRODUCT.browser();
    trev.signIn(TWITCH, somebodyNew("trev"));
    trev.submit("/dashboard/unlink", "platform", "youtube", "id", adaOnYoutube.id());
    for (var platform : new String[] {"facebook", "YOUTUBE", "google", "", "../youtube"}) {
      assertThat(unlink(platform, adaOnYoutube.id())).isEqualTo("/dashboard");
    }
    assertThat(unlink("youtube", "UC".repeat(50_000))).isEqualTo("/dashboard");
    assertThat(browser.submit("/dashboard/unlink").statusCode()).isEqualTo(400);
    assertThat(browser.post("/dashboard/unlink", "platform=youtube&id=x").statusCode())
        .isEqualTo(403);

    assertThat(accounts.channelsOf(account)).hasSize(2);
  }

  private String unlink(String platform, String id) {
    return locationOf(browser.submit("/dashboard/unlink", "platform", platform, "id", id));
  }
}
