package net.ramforth.multichat.ledger;

import static net.ramforth.multichat.ledger.PaidMessages.cheer;
import static net.ramforth.multichat.ledger.PaidMessages.membership;
import static net.ramforth.multichat.ledger.PaidMessages.message;
import static net.ramforth.multichat.ledger.PaidMessages.posted;
import static net.ramforth.multichat.ledger.PaidMessages.superChat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.testing.Chats;
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
class LedgerTests {

  private static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");
  private static final String LEDGER = "/api/rooms/own/ledger";

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired Rooms rooms;
  @Autowired Ledger ledger;
  @Autowired LedgerWriter writer;
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
  void everythingThatSomebodyPaidIsThereAndNothingElse() {
    hear(
        posted(superChat("1", "Mara", "€5.00", "gg", EVENING)),
        posted(cheer("2", "Trev", 100, "Cheer100", EVENING.plusSeconds(1))),
        posted(membership("3", "Mo", EVENING.plusSeconds(2))),
        posted(message(Platform.TWITCH, MessageKind.CHAT, "4", "Mo", "hello", EVENING)),
        posted(message(Platform.TWITCH, MessageKind.GIFTRECEIVED, "5", "Mo", "", EVENING)),
        posted(
            message(Platform.TWITCH, MessageKind.CHARITY, "6", "Mo", "", EVENING)
                .with(new Payment("$5.00", null))),
        posted(superChat("7", "Bea", "€9.00", "try", EVENING).withOrigin(Origin.TEST)));

    var page = get(LEDGER);
    assertThat(authors(page)).containsExactly("Mo", "Trev", "Mara");
    assertThat(page.path("more").asBoolean()).isFalse();
    assertThat(page.path("unread").asInt()).isEqualTo(3);
    var mara = page.path("entries").get(2);
    assertThat(mara.path("amount").asString()).isEqualTo("€5.00");
    assertThat(mara.path("currency").asString()).isEqualTo("EUR");
    assertThat(mara.path("minor").asLong()).isEqualTo(500);
    assertThat(mara.path("text").asString()).isEqualTo("gg");
    assertThat(page.path("entries").get(0).path("notice").asString()).contains("Tier 1");
    assertThat(sums(page)).containsOnly("€5.00", "100 Bits", "");
  }

  @Test
  void whatIsHeardAgainAfterARestartIsThereOnce() {
    var paid = superChat("1", "Mara", "€5.00", "gg", EVENING);
    hear(posted(paid));
    rooms.closeIfDeserted(ada);
    hear(posted(paid.withOrigin(Origin.BACKLOG)));

    assertThat(sums(get(LEDGER))).containsExactly("€5.00");
    assertThat(authors(get(LEDGER))).hasSize(1);
  }

  @Test
  void theTextOfWhatThePlatformRemovedIsGoneAndTheMoneyStays() {
    hear(
        posted(superChat("1", "Trev", "€5.00", "something foul", EVENING)),
        new ChatEvent.MessageRemoved(
            Chats.ADA, EVENING, superChat("1", "Trev", "€5.00", "x", EVENING).id()));

    var page = get(LEDGER);
    var entry = page.path("entries").get(0);
    assertThat(entry.path("removed").asBoolean()).isTrue();
    assertThat(entry.path("text").asString()).isEmpty();
    assertThat(sums(page)).containsExactly("€5.00");
    assertThat(ledger.find(ada, entry.path("id").asString())).isEmpty();
    assertThat(authors(get(LEDGER + "?q=foul"))).isEmpty();
    assertThat(authors(get(LEDGER + "?q=trev"))).containsExactly("Trev");
    assertThat(
            database
                .sql("select count(*) from ledger_entry where message <> '' or body <> ''")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aTimeoutAndAClearedChatRemoveWhatWasSaidInThisStream() {
    var lastMonth = EVENING.minus(Duration.ofDays(30));
    var now = Instant.now();
    hear(
        posted(cheer("1", "Trev", 1, "old", lastMonth)),
        posted(cheer("2", "Trev", 1, "new", now.minusSeconds(1))),
        posted(cheer("3", "Mara", 1, "nice", now)),
        new ChatEvent.AuthorSilenced(Chats.ADA, now, cheer("2", "Trev", 1, "", now).author().id()));
    assertThat(texts(get(LEDGER + "?sort=oldest"))).containsExactly("old", "", "nice");

    hear(
        posted(superChat("4", "Bea", "€1.00", "elsewhere", now)),
        new ChatEvent.ChatCleared(Chats.ADA, now));
    assertThat(texts(get(LEDGER + "?sort=oldest")))
        .containsExactlyInAnyOrder("old", "", "", "elsewhere");
  }

  @Test
  void whatThePlatformHoldsBackIsHiddenUntilItLetsItThrough() {
    var paid = superChat("1", "Mara", "€5.00", "gg", EVENING);
    hear(posted(paid), new ChatEvent.MessageHeld(Chats.ADA, EVENING, paid.id()));
    assertThat(texts(get(LEDGER))).containsExactly("");
    hear(posted(paid));
    assertThat(texts(get(LEDGER))).containsExactly("gg");
  }

  @Test
  void anEntryIsFeaturedAsItWasHeard() {
    var paid = superChat("1", "Mara", "€5.00", "gg", EVENING);
    hear(posted(paid));
    var id = get(LEDGER).path("entries").get(0).path("id").asString();

    assertThat(ledger.find(ada, id)).contains(paid);
    assertThat(ledger.find(AccountId.random(), id)).isEmpty();
    assertThat(ledger.find(ada, "nonsense")).isEmpty();
  }

  @Test
  void entriesAreFoundByNameTextPlatformKindAndTime() {
    hear(
        posted(superChat("1", "Mara", "€5.00", "ÆRLIG talt 100%", EVENING)),
        posted(cheer("2", "Trev", 100, "well played", EVENING.plusSeconds(60))));

    assertThat(authors(get(LEDGER + "?q=%C3%A6rlig"))).containsExactly("Mara");
    assertThat(authors(get(LEDGER + "?q=100%25"))).containsExactly("Mara");
    assertThat(authors(get(LEDGER + "?q=%25"))).containsExactly("Mara");
    assertThat(authors(get(LEDGER + "?q=_"))).isEmpty();
    assertThat(authors(get(LEDGER + "?q=TREV"))).containsExactly("Trev");
    assertThat(authors(get(LEDGER + "?platform=twitch"))).containsExactly("Trev");
    assertThat(authors(get(LEDGER + "?kind=superchat"))).containsExactly("Mara");
    assertThat(authors(get(LEDGER + "?from=2026-11-23T20:00:30Z"))).containsExactly("Trev");
    assertThat(authors(get(LEDGER + "?to=2026-11-23T20:00:30Z"))).containsExactly("Mara");
    assertThat(sums(get(LEDGER + "?q=mara"))).containsExactly("€5.00");
  }

  @Test
  void theLargestComeFirstWhateverTheirCurrency() {
    hear(
        posted(superChat("1", "Yen", "¥1,000", "hi", EVENING)),
        posted(superChat("2", "Euro", "€50.00", "hi", EVENING)),
        posted(superChat("3", "Dollar", "$20.00", "hi", EVENING)));
    assertThat(authors(get(LEDGER + "?sort=largest"))).containsExactly("Euro", "Dollar", "Yen");
  }

  @Test
  void aLongLedgerComesPageByPageAndSumsUpAll() {
    for (int i = 0; i < 51; i++) {
      hear(posted(cheer("c" + i, "Mara", 10, "hi", EVENING.plusSeconds(i))));
    }
    var first = get(LEDGER);
    assertThat(authors(first)).hasSize(50);
    assertThat(first.path("more").asBoolean()).isTrue();
    assertThat(sums(first)).containsExactly("510 Bits");
    var second = get(LEDGER + "?page=1");
    assertThat(authors(second)).hasSize(1);
    assertThat(second.path("more").asBoolean()).isFalse();
  }

  @Test
  void aTickIsSharedAndSaysWhoseItIs() {
    hear(posted(superChat("1", "Mara", "€5.00", "gg", EVENING)));
    var mo = somebody("Mo");
    seat(mo);
    var room = "/api/rooms/" + ada + "/ledger";
    var id = get(LEDGER).path("entries").get(0).path("id").asString();
    var before = get(LEDGER).path("now").asString();

    assertThat(send(mo, POST, room + "/" + id + "/read", "{\"read\":true}")).hasStatusOk();

    var entry = get(LEDGER).path("entries").get(0);
    assertThat(entry.path("read").path("by").asString()).isEqualTo("Mo");
    assertThat(get(LEDGER).path("unread").asInt()).isZero();
    assertThat(authors(get(LEDGER + "?unread=true"))).isEmpty();
    assertThat(authors(get(LEDGER + "?unread=true&since=" + before))).containsExactly("Mara");
    assertThat(authors(get(LEDGER + "?since=2099-01-01T00:00:00Z"))).isEmpty();
    send(ada, POST, LEDGER + "/" + id + "/read", "{\"read\":false}");
    assertThat(get(LEDGER).path("entries").get(0).has("read")).isFalse();
  }

  @Test
  void strangersSeeNothingAndEntriesOfOtherRoomsAreNotThere() {
    hear(posted(superChat("1", "Mara", "€5.00", "gg", EVENING)));
    var id = get(LEDGER).path("entries").get(0).path("id").asString();
    var trev = somebody("Trev");
    var room = "/api/rooms/" + ada + "/ledger";

    assertThat(send(trev, HttpMethod.GET, room, "")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(trev, HttpMethod.GET, room + ".csv", "")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(trev, HttpMethod.GET, room + "/streams", "")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(trev, POST, LEDGER + "/" + id + "/read", "{\"read\":true}"))
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyJson()
        .isStrictlyEqualTo("{\"error\":\"no-such-entry\"}");
    assertThat(get(LEDGER).path("unread").asInt()).isOne();
    assertThat(browser.get().uri(room)).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "platform=vimeo",
        "kind=nonsense",
        "from=yesterday",
        "to=-1",
        "sort=prettiest",
        "page=-1",
        "page=x",
        "page=99999999999",
        "since=now",
        "from=%2B1000000000-12-31T23:59:59Z"
      })
  void aQuestionThatIsNoneIsRefusedAndSaysWhy(String asked) {
    var answer = send(ada, HttpMethod.GET, LEDGER + "?" + asked, "");
    assertThat(answer)
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"error\":\"unreadable\",\"field\":\"" + asked.replaceFirst("=.*", "") + "\"}");
  }

  @Test
  void aTickThatIsNoneIsRefused() {
    for (var wish : List.of("", "{", "{}", "[]", "{\"read\":1}")) {
      assertThat(send(ada, POST, LEDGER + "/x/read", wish)).hasStatus(HttpStatus.BAD_REQUEST);
    }
  }

  @Test
  void theFileForSpreadsheetsHasWhatThePageHas() {
    hear(
        posted(superChat("1", "Mara", "€1,234.50", "=1+1, \"quoted\"", EVENING)),
        posted(cheer("2", "Trev", 100, "hidden", EVENING)));

    var file = send(ada, HttpMethod.GET, LEDGER + ".csv?platform=youtube", "");
    assertThat(file)
        .hasStatusOk()
        .hasHeader("Content-Type", "text/csv;charset=UTF-8")
        .hasHeader("Content-Disposition", "attachment; filename=\"ledger.csv\"");
    assertThat(file)
        .bodyText()
        .startsWith("\uFEFFtime,platform,")
        .contains(
            "2026-11-23T20:00:00Z,youtube,superchat,Mara,\"€1,234.50\",EUR,1234.50,,"
                + "\"'=1+1, \"\"quoted\"\"\",,,\r\n")
        .doesNotContain("Trev");
  }

  @Test
  void streamsAreToldApart() {
    hear(
        posted(cheer("1", "Mara", 1, "hi", EVENING)),
        posted(cheer("2", "Mara", 1, "hi", EVENING.plusSeconds(3600))),
        posted(cheer("3", "Mara", 1, "hi", EVENING.plus(Duration.ofDays(1)))));
    var streams = get(LEDGER + "/streams");
    assertThat(streams).extracting(each -> each.path("count").asInt()).containsExactly(1, 2);
    var first = streams.get(1);
    assertThat(
            authors(
                get(
                    LEDGER
                        + "?from="
                        + first.path("from").asString()
                        + "&to="
                        + first.path("to").asString())))
        .hasSize(2);
  }

  @Test
  void aMessageThatCannotBeWrittenDownIsCountedAndCostsNothingElse() {
    long before = writer.lost();
    var nobody = AccountId.random();
    rooms.of(nobody).accept(posted(superChat("1", "Mara", "€5.00", "gg", EVENING)));
    hear(posted(superChat("2", "Mara", "€5.00", "gg", EVENING)));
    assertThat(writer.lost()).isEqualTo(before + 1);
    assertThat(authors(get(LEDGER))).hasSize(1);
  }

  @Test
  void aDeletedAccountTakesItsLedgerWithIt() {
    hear(posted(superChat("1", "Mara", "€5.00", "gg", EVENING)));
    accounts.delete(ada);
    assertThat(database.sql("select count(*) from ledger_entry").query(Long.class).single())
        .isZero();
  }

  @Test
  void thePageIsForPeopleWithASeat() {
    assertThat(send(ada, HttpMethod.GET, "/dock/ledger", "")).hasStatusOk();
    assertThat(send(ada, HttpMethod.GET, "/dock/" + ada + "/ledger", ""))
        .hasStatusOk()
        .bodyText()
        .contains("data-room=\"" + ada + "\"");
    assertThat(send(somebody("Trev"), HttpMethod.GET, "/dock/" + ada + "/ledger", ""))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.get().uri("/dock/ledger")).hasRedirectedUrl("/dock/pair");
  }

  private void hear(ChatEvent... events) {
    for (var event : events) {
      rooms.of(ada).accept(event);
    }
    writer.settle();
  }

  private AccountId somebody(String name) {
    var account = AccountId.random();
    database
        .sql("insert into account (id, display_name, local, created_at) values (?, ?, 0, 0)")
        .params(account.toString(), name)
        .update();
    return account;
  }

  private void seat(AccountId member) {
    database
        .sql(
            "insert into team_member (id, account_id, member_id, rights, joined_at)"
                + " values (?, ?, ?, '', 0)")
        .params(UUID.randomUUID().toString(), ada.toString(), member.toString())
        .update();
  }

  private JsonNode get(String uri) {
    var answer = send(ada, HttpMethod.GET, uri, "");
    assertThat(answer).hasStatusOk();
    return json.readTree(answer.getResponse().getContentAsByteArray());
  }

  private MvcTestResult send(AccountId who, HttpMethod method, String uri, String body) {
    return browser
        .method(method)
        .uri(URI.create(uri))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(csrf())
        .with(
            authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(who), null, Reach.PERSON.granted())))
        .exchange();
  }

  private static List<String> authors(JsonNode page) {
    return page.path("entries").valueStream().map(it -> it.path("author").asString()).toList();
  }

  private static List<String> texts(JsonNode page) {
    return page.path("entries").valueStream().map(it -> it.path("text").asString()).toList();
  }

  private static List<String> sums(JsonNode page) {
    return page.path("totals").valueStream().map(it -> it.path("text").asString()).toList();
  }
}
