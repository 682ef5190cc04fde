package net.ramforth.multichat.ledger.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.room.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
class TipHookTests {

  private static final String TOKEN = "8d8bdf34-token";

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired Rooms rooms;
  @Autowired JdbcClient database;
  @Autowired JsonMapper json;

  private AccountId ada;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void aFreshAccount() {
    accounts.delete(accounts.localAccount());
    ada = accounts.localAccount();
  }

  @Test
  void aTipOnKofiIsAMessageInTheRoom() {
    accounts.readAnonymously(ada, Platform.TWITCH, "ada");
    var hook = kofi();

    assertThat(tellKofi(hook, kofiTip("t1", true))).hasStatusOk();

    var message = messages().getFirst();
    assertThat(message.author().displayName()).isEqualTo("Mara");
    assertThat(message.plainText()).isEqualTo("keep going");
    assertThat(message.payment()).extracting(paid -> paid.amount()).isEqualTo("€3.00");
    assertThat(message.kind()).isEqualTo(MessageKind.TIP);
    assertThat(message.notice()).isEqualTo("Mara tipped €3.00 on Ko-fi");
    assertThat(message.id().value()).isEqualTo("kofi-t1");
  }

  @Test
  void theSameTipAgainIsNothing() {
    accounts.readAnonymously(ada, Platform.TWITCH, "ada");
    var hook = kofi();
    tellKofi(hook, kofiTip("t1", true));
    assertThat(tellKofi(hook, kofiTip("t1", true))).hasStatusOk();
    assertThat(messages()).hasSize(1);
    untilWritten("kofi-t1");
    rooms.closeIfDeserted(ada);
    assertThat(tellKofi(hook, kofiTip("t1", true))).hasStatusOk();
    assertThat(messages()).isEmpty();
  }

  @Test
  void whoDoesNotWantToBeNamedIsNot() {
    accounts.readAnonymously(ada, Platform.TWITCH, "ada");
    tellKofi(kofi(), kofiTip("t1", false));
    var message = messages().getFirst();
    assertThat(message.author().displayName()).isEqualTo("Somebody");
    assertThat(message.plainText()).isEmpty();
    assertThat(message.toString()).doesNotContain("Mara").doesNotContain("mara");
  }

  @Test
  void withoutAChannelATipIsInTheLedgerOnly() {
    assertThat(tellKofi(kofi(), kofiTip("t1", true))).hasStatusOk();
    untilWritten("kofi-t1");
    assertThat(messages()).isEmpty();
  }

  @Test
  void aSignedTipIsTaken() {
    accounts.readAnonymously(ada, Platform.TWITCH, "ada");
    for (var source : List.of("streamelements", "other")) {
      var hook = made(source);
      assertThat(tell(hook, signedTip(source), hook.path("secret").asString())).hasStatusOk();
    }
    assertThat(messages())
        .extracting(ChatMessage::notice)
        .containsExactly("Mara tipped $12.50 on StreamElements", "Mara tipped $12.50");
  }

  @Test
  void whatIsNotProvedIsRefusedAndCounted() {
    accounts.readAnonymously(ada, Platform.TWITCH, "ada");
    var signed = made("streamelements");
    assertThat(tell(signed, signedTip("1"), "another secret")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(send(signed, "{}", MediaType.APPLICATION_JSON, null))
        .hasStatus(HttpStatus.UNAUTHORIZED);
    var hook = kofi();
    assertThat(tellKofi(hook, kofiTip("t1", true).replace(TOKEN, "guessed")))
        .hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(tellKofi(hook, "{}")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(tellKofi(made("kofi"), kofiTip("t1", true)))
        .as("no token is stored, so none is right")
        .hasStatus(HttpStatus.UNAUTHORIZED);

    assertThat(messages()).isEmpty();
    assertThat(body(as(HttpMethod.GET, "/api/tip-hooks", "")))
        .extracting(it -> it.path("refused").asInt())
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "7",
        "null",
        "{}",
        "{\"type\":\"follow\",\"data\":{}}",
        "{\"type\":\"tip\",\"id\":\"1\",\"data\":{\"amount\":\"lots\",\"currency\":\"USD\"}}",
        "{\"type\":\"tip\",\"id\":\"1\",\"data\":{\"amount\":-5,\"currency\":\"USD\"}}",
        "{\"type\":\"tip\",\"id\":\"1\",\"data\":{\"amount\":5,\"currency\":\"XXX\"}}",
        "{\"type\":\"tip\",\"data\":{\"amount\":5,\"currency\":\"USD\"}}"
      })
  void whatCannotBeReadIsRefused(String told) {
    var hook = made("other");
    assertThat(tell(hook, told, hook.path("secret").asString())).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void moreThanAnySiteTellsIsRefused() {
    var hook = made("other");
    assertThat(tell(hook, "x".repeat(64 * 1024 + 1), hook.path("secret").asString()))
        .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
  }

  @Test
  void anAddressThatIsNoneOrNoneAnyMoreOpensNothing() {
    var before = made("other");
    var now = made("other");
    assertThat(tell(before, signedTip("1"), before.path("secret").asString()))
        .hasStatus(HttpStatus.NOT_FOUND);
    var elsewhere = now.path("address").asString().replace("/other/", "/streamelements/");
    assertThat(browser.post().uri(URI.create(elsewhere))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.post().uri("/hooks/tips/nonsense/x")).hasStatus(HttpStatus.NOT_FOUND);
    as(HttpMethod.DELETE, "/api/tip-hooks/other", "");
    assertThat(tell(now, signedTip("1"), now.path("secret").asString()))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void keysAndSecretsCannotBeReadInTheDatabase() {
    var hook = made("other");
    kofi();
    var key = hook.path("address").asString().replaceFirst(".*/", "");
    var stored = database.sql("select * from tip_hook").query().listOfRows().toString();
    assertThat(stored)
        .doesNotContain(key)
        .doesNotContain(hook.path("secret").asString())
        .doesNotContain(TOKEN);
    assertThat(body(as(HttpMethod.GET, "/api/tip-hooks", "")))
        .noneMatch(it -> it.has("secret"))
        .allMatch(it -> it.path("ready").asBoolean());
  }

  @Test
  void aTokenThatIsNoneIsRefused() {
    made("kofi");
    for (var wish : List.of("{}", "{\"token\":\" \"}", "{\"token\":7}")) {
      assertThat(as(HttpMethod.PUT, "/api/tip-hooks/kofi/token", wish))
          .hasStatus(HttpStatus.BAD_REQUEST);
    }
    assertThat(as(HttpMethod.POST, "/api/tip-hooks/nonsense", "")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private JsonNode kofi() {
    var hook = made("kofi");
    assertThat(as(HttpMethod.PUT, "/api/tip-hooks/kofi/token", "{\"token\":\"" + TOKEN + "\"}"))
        .hasStatusOk();
    return hook;
  }

  private JsonNode made(String source) {
    var made = as(HttpMethod.POST, "/api/tip-hooks/" + source, "");
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return body(made);
  }

  private static String kofiTip(String id, boolean open) {
    return """
    {"verification_token":"%s","message_id":"%s","timestamp":"2026-11-23T20:00:00Z",
    "type":"Donation","is_public":%s,"from_name":"Mara","message":"keep going",
    "amount":"3.00","currency":"EUR","kofi_transaction_id":"x"}\
    """
        .formatted(TOKEN, id, open);
  }

  private static String signedTip(String id) {
    return """
    {"_id":"%s","type":"tip","data":{"username":"Mara","amount":12.5,"currency":"USD",
    "message":"gg","tipId":"t%s"}}\
    """
        .formatted(id, id);
  }

  private MvcTestResult tellKofi(JsonNode hook, String data) {
    return send(
        hook,
        "data=" + URLEncoder.encode(data, StandardCharsets.UTF_8),
        MediaType.APPLICATION_FORM_URLENCODED,
        null);
  }

  private MvcTestResult tell(JsonNode hook, String body, String secret) {
    var signature = Secret.signature(body.getBytes(StandardCharsets.UTF_8), secret);
    return send(hook, body, MediaType.APPLICATION_JSON, signature);
  }

  private MvcTestResult send(
      JsonNode hook, String body, MediaType type, @Nullable String signature) {
    var request = browser.post().uri(URI.create(hook.path("address").asString())).contentType(type);
    return (signature == null ? request : request.header("X-Signature", signature))
        .content(body)
        .exchange();
  }

  private MvcTestResult as(HttpMethod method, String uri, String body) {
    return browser
        .method(method)
        .uri(uri)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(csrf())
        .with(
            authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(ada), null, Reach.PERSON.granted())))
        .exchange();
  }

  private void untilWritten(String id) {
    var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    var sql = "select count(*) from ledger_entry where message_id = ?";
    while (database.sql(sql).param(id).query(Long.class).single() == 0) {
      assertThat(System.nanoTime()).as("it is written in time").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private List<ChatMessage> messages() {
    return rooms.of(ada).snapshot().messages();
  }

  private JsonNode body(MvcTestResult result) {
    return json.readTree(result.getResponse().getContentAsByteArray());
  }
}
