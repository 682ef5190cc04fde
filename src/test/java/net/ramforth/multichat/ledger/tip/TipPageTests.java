package net.ramforth.multichat.ledger.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import java.util.List;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
class TipPageTests {

  private static final String API = "/api/tip-page";

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired JdbcClient database;
  @Autowired JsonMapper json;

  private AccountId ada;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void aFreshAccount() {
    database.sql("delete from account").update();
    ada = accounts.localAccount();
  }

  @Test
  void aPublishedPageShowsTheStreamersOwnLinks() {
    put(ada, page());

    assertThat(browser.get().uri("/tip/ada"))
        .hasStatusOk()
        .bodyText()
        .contains("Support Ada", "line one\nline two", "No money goes through MultiChatOverlay")
        .contains("href=\"https://ko-fi.com/ada\"", "rel=\"noopener noreferrer nofollow\"")
        .contains("Ko-fi", "My shop")
        .contains("data-theme=\"dark\"");
    assertThat(browser.get().uri("/tip/ADA")).hasStatusOk();
    assertThat(browser.get().uri("/tip/ada/accent.css"))
        .hasStatusOk()
        .bodyText()
        .contains("--tip-accent: #ffcc00", "--tip-on-accent: #000000");
    assertThat(browser.get().uri("/tip/ada/qr.svg"))
        .hasStatusOk()
        .hasHeader("Content-Type", "image/svg+xml")
        .bodyText()
        .startsWith("<svg");
  }

  @Test
  void whoeverLooksAtItGetsNoSession() {
    put(ada, page());
    var sessions = "select count(*) from SPRING_SESSION";
    var before = database.sql(sessions).query(Long.class).single();
    assertThat(browser.get().uri("/tip/ada")).doesNotContainHeader("Set-Cookie");
    assertThat(database.sql(sessions).query(Long.class).single()).isEqualTo(before);
  }

  @Test
  void aPageThatIsNotPublishedIsAsUnknownAsOneThatNeverWas() {
    put(ada, page().put("published", false));
    for (var uri : List.of("/tip/ada", "/tip/nobody", "/tip/ada/qr.svg", "/tip/ada/accent.css")) {
      assertThat(browser.get().uri(uri))
          .hasStatus(HttpStatus.NOT_FOUND)
          .bodyText()
          .contains("There is no page here");
    }
    assertThat(send(ada, HttpMethod.GET, "/dashboard/tips/preview", ""))
        .hasStatusOk()
        .bodyText()
        .contains("Support Ada");
  }

  @Test
  void whatIsSavedIsThereAgain() {
    assertThat(send(ada, HttpMethod.GET, API, ""))
        .bodyJson()
        .extractingPath("published")
        .isEqualTo(false);
    put(ada, page());
    put(ada, page().put("heading", "<b>Hi</b>"));
    assertThat(send(ada, HttpMethod.GET, API, ""))
        .bodyJson()
        .extractingPath("links[1].label")
        .isEqualTo("My shop");
    assertThat(browser.get().uri("/tip/ada")).bodyText().contains("&lt;b&gt;Hi&lt;/b&gt;");
    assertThat(send(ada, HttpMethod.GET, "/dashboard/tips", ""))
        .hasStatusOk()
        .bodyText()
        .contains("https://ko-fi.com/ada");
  }

  @ParameterizedTest
  @CsvSource({
    "ab, name-shape",
    "Ada!, name-shape",
    "ada_ada_ada_ada_ada_ada_ada_ad, ''",
    "admin, name-reserved",
    "taken, name-taken",
    "ada-1, ''"
  })
  void aNameIsCheckedBeforeItIsSaved(String name, String reason) {
    put(somebody("Bea"), page().put("name", "taken"));

    var checked = send(ada, HttpMethod.GET, API + "/names/" + name, "");
    var saved = send(ada, HttpMethod.PUT, API, page().put("name", name).toString());

    if (reason.isEmpty()) {
      assertThat(checked).hasStatusOk();
      assertThat(saved).hasStatusOk();
    } else {
      assertThat(checked).hasStatus(HttpStatus.BAD_REQUEST);
      assertThat(saved).bodyJson().isStrictlyEqualTo(refusal("name", reason));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://ko-fi.com/ada",
        "javascript:alert(1)",
        "ko-fi.com/ada",
        "https://",
        "https://x",
        "https://ada:secret@ko-fi.com/",
        "https://ko-fi.com/a b",
        "data:text/html,x",
        "//ko-fi.com/ada",
        "https:ko-fi.com",
        "https://ko-fi.com\\\\@evil.example"
      })
  void onlyHttpsLinksAreTaken(String url) {
    var wanted = page();
    ((ObjectNode) wanted.path("links").get(1)).put("url", url);
    assertThat(send(ada, HttpMethod.PUT, API, wanted.toString()))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .isStrictlyEqualTo(refusal("links[1].url", "not-https"));
  }

  @Test
  void whatDoesNotFitIsNamedAndNothingIsSaved() {
    refuses(page().put("heading", "x".repeat(81)), "heading", "too-long");
    refuses(page().put("heading", "two\nlines"), "heading", "not-readable");
    refuses(page().put("text", "x".repeat(1001)), "text", "too-long");
    refuses(page().put("text", "turned \u202E around"), "text", "not-readable");
    refuses(page().put("accent", "red"), "accent", "not-a-color");
    refuses(page().put("theme", "pink"), "theme", "not-a-theme");
    refuses(page().put("published", "yes"), "published", "not-yes-or-no");
    refuses(page().put("links", 7), "links", "not-a-list");
    refuses(page().putNull("text"), "text", "not-a-text");
    var many = page();
    for (int i = 0; i < 11; i++) {
      many.withArray("links").addObject().put("label", "").put("url", "https://ko-fi.com/ada");
    }
    refuses(many, "links", "too-many");
    for (var broken : List.of("", "{", "[]", "7", "null")) {
      assertThat(send(ada, HttpMethod.PUT, API, broken)).hasStatus(HttpStatus.BAD_REQUEST);
    }
    assertThat(browser.get().uri("/tip/ada")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aPageIsMadeByWhoIsSignedIn() {
    assertThat(browser.get().uri(API)).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(browser.get().uri("/dashboard/tips")).hasRedirectedUrl("/");
    assertThat(browser.get().uri("/dashboard/tips/accent.css")).hasRedirectedUrl("/");
  }

  private void refuses(ObjectNode wanted, String field, String reason) {
    assertThat(send(ada, HttpMethod.PUT, API, wanted.toString()))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .isStrictlyEqualTo(refusal(field, reason));
  }

  private static String refusal(String field, String reason) {
    return "{\"error\":\"invalid-tip-page\",\"field\":\"%s\",\"reason\":\"%s\"}"
        .formatted(field, reason);
  }

  private ObjectNode page() {
    var page = json.createObjectNode();
    page.put("name", "ada").put("heading", "Support Ada").put("text", "line one\r\nline two");
    page.put("accent", "#FFCC00").put("theme", "dark").put("published", true);
    var links = page.putArray("links");
    links.addObject().put("label", "").put("url", "https://ko-fi.com/ada");
    links.addObject().put("label", "My shop").put("url", "https://shop.example.org/?a=1");
    return page;
  }

  private void put(AccountId who, ObjectNode page) {
    assertThat(send(who, HttpMethod.PUT, API, page.toString())).hasStatusOk();
  }

  private AccountId somebody(String name) {
    var account = AccountId.random();
    database
        .sql("insert into account (id, display_name, local, created_at) values (?, ?, 0, 0)")
        .params(account.toString(), name)
        .update();
    return account;
  }

  private MvcTestResult send(AccountId who, HttpMethod method, String uri, String body) {
    return browser
        .method(method)
        .uri(uri)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(csrf())
        .with(
            authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(who), null, Reach.PERSON.granted())))
        .exchange();
  }
}
