package net.ramforth.multichat.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandInIrcTests {

  private StandInTwitch twitch;

  @BeforeEach
  void start() {
    twitch = StandInTwitch.start();
  }

  @AfterEach
  void stop() {
    twitch.close();
  }

  @Test
  void aLoginWithATokenIsWelcomed() throws Exception {
    var tokens = twitch.issueTokens("ada", "chat:read");
    try (var client = new TestClient(twitch)) {
      client.sends("CAP REQ :twitch.tv/tags twitch.tv/commands");
      client.hears(":tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands");
      client.sends("PASS oauth:" + tokens.accessToken());
      client.sends("NICK ada");
      client.hears(":tmi.twitch.tv 001 ada :Welcome, GLHF!");
      client.hears(":tmi.twitch.tv 376 ada :>");
      assertThat(client.hears("GLOBALUSERSTATE")).contains(";user-id=1001;");
      client.sends("JOIN #ada");
      client.hears(":ada!ada@ada.tmi.twitch.tv JOIN #ada");
      assertThat(client.hears(" USERSTATE")).contains("badges=broadcaster/1;");
      assertThat(client.hears("ROOMSTATE")).contains(";room-id=1001;slow=0;subs-only=0 ");
    }
    assertThat(twitch.logins().of("ada")).isOne();
    assertThat(twitch.joins().mostOf("ada", Duration.ofSeconds(10))).isOne();
  }

  @Test
  void anybodyMayReadAnonymously() throws Exception {
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      client.hearsNothingMore();
      assertThat(twitch.joined("ada")).isOne();
    }
    await().untilAsserted(() -> assertThat(twitch.joined("ada")).isZero());
    assertThat(twitch.connections()).isZero();
  }

  @Test
  void emotePositionsCountCodePoints() throws Exception {
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      var id = twitch.channel("ada").says("mara", "🎉 Kappa hi Kappa LUL");
      assertThat(client.hears("PRIVMSG"))
          .startsWith("@badge-info=;badges=;color=#8A2BE2;display-name=Mara;")
          .contains(";emotes=25:2-6,11-15/425618:17-19;", ";id=" + id + ";", ";user-id=1003;")
          .endsWith(" :mara!mara@mara.tmi.twitch.tv PRIVMSG #ada :🎉 Kappa hi Kappa LUL");

      twitch.channel("ada").acts("mara", "waves Kappa");
      assertThat(client.hears("PRIVMSG"))
          .contains(";emotes=25:6-10;")
          .endsWith("#ada :\u0001ACTION waves Kappa\u0001");
    }
  }

  @Test
  void moderationAndNoticesLookLikeTwitchs() throws Exception {
    var ada = twitch.channel("ada");
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      var id = ada.says("trev", "buy followers");
      ada.deletes(id);
      assertThat(client.hears("CLEARMSG"))
          .contains("login=trev;room-id=;target-msg-id=" + id + ";")
          .endsWith(" :tmi.twitch.tv CLEARMSG #ada :buy followers");
      ada.timesOut("trev");
      assertThat(client.hears("CLEARCHAT"))
          .contains("ban-duration=600;room-id=1001;target-user-id=1004;")
          .endsWith("CLEARCHAT #ada :trev");
      ada.bans("trev");
      assertThat(client.hears("CLEARCHAT")).startsWith("@room-id=1001;target-user-id=1004;");
      ada.clears();
      assertThat(client.hears("CLEARCHAT")).startsWith("@room-id=1001;").endsWith("CLEARCHAT #ada");
      ada.announces("mo", "hello all");
      assertThat(client.hears("USERNOTICE"))
          .contains(";msg-id=announcement;msg-param-color=PRIMARY;", "badges=moderator/1;")
          .endsWith(" :tmi.twitch.tv USERNOTICE #ada :hello all");
      ada.notices("sam", "resub", "Sam subscribed at Tier 1; 7 months!");
      assertThat(client.hears("USERNOTICE"))
          .contains(";system-msg=Sam\\ssubscribed\\sat\\sTier\\s1\\:\\s7\\smonths!;")
          .endsWith(" :tmi.twitch.tv USERNOTICE #ada");
    }
  }

  @Test
  void unknownChannelsAreSilentAndSuspendedOnesSaySo() throws Exception {
    twitch.suspend("bea");
    try (var client = TestClient.anonymousIn(twitch, "ada")) {
      client.sends("JOIN #nobody_at_all");
      client.hearsNothingMore();
      client.sends("JOIN #bea");
      assertThat(client.hears("NOTICE #bea")).startsWith("@msg-id=msg_channel_suspended ");
    }
  }

  @Test
  void aBadLoginIsRefusedWithoutTagsAndHungUp() throws Exception {
    assertRefusal("PASS oauth:nonsense", ":tmi.twitch.tv NOTICE * :Login authentication failed");
    assertRefusal("PASS nonsense", ":tmi.twitch.tv NOTICE * :Improperly formatted auth");
    var unreadable = twitch.issueTokens("ada", "user:read:email");
    assertRefusal(
        "PASS oauth:" + unreadable.accessToken(),
        ":tmi.twitch.tv NOTICE * :Login authentication failed");
    twitch.refuseLogins();
    var good = twitch.issueTokens("ada", "chat:read");
    assertRefusal(
        "PASS oauth:" + good.accessToken(), ":tmi.twitch.tv NOTICE * :Login authentication failed");
  }

  private void assertRefusal(String password, String notice) throws InterruptedException {
    try (var client = new TestClient(twitch)) {
      client.sends("CAP REQ :twitch.tv/tags twitch.tv/commands");
      client.sends(password);
      client.sends("NICK ada");
      assertThat(client.hears("NOTICE")).isEqualTo(notice);
      assertThat(client.isCutOff()).isTrue();
    }
  }
}
