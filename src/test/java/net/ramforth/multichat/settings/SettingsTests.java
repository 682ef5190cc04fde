package net.ramforth.multichat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import java.util.Collections;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.Overlay;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.Reach;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.MessageKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@RecordApplicationEvents
class SettingsTests {

  private static final String DEFAULTS =
      """
      {"template":"clean","font":null,"textSizePx":22,"textColor":null,"backgroundColor":null,
       "backgroundOpacityPercent":null,"nameColors":"theirs","direction":null,"newest":"bottom",
       "align":null,"widthPercent":100,"messageLimit":50,"featuredAt":"top","fadeAfterSeconds":0,
       "groupMessages":false,"platformMark":"icon","showBadges":true,"showAvatars":false,
       "showTimes":false,"bigEmotes":true,"entrance":"rise","exit":"fade","animatedEmotes":true,
       "shows":"everything","showTwitch":true,"showYoutube":true,
       "pacing":{"speed":"smooth","messagesPerSecond":3,"holdSeconds":0},
       "css":{"text":"","hosts":[]},
       "filter":{"hiddenKinds":[],"hideCommands":false,"hideBots":false,"hiddenUsers":[],
        "hiddenWords":[],"links":"everyone","sharedChat":"all","hiddenBadges":[],
        "blockedEmotes":[]}}
      """;

  @TempDir static Path folder;

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;
  @Autowired Overlays overlays;
  @Autowired Settings settings;
  @Autowired SettingsRows rows;
  @Autowired ApplicationEvents events;

  private AccountId account;
  private Overlay overlay;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void aFreshAccount() {
    accounts.delete(accounts.localAccount());
    account = accounts.localAccount();
    overlay = overlays.mainOf(account);
  }

  @Test
  void whoChoseNothingHasTheDefaults() {
    assertThat(
            browser
                .get()
                .uri("/api/settings")
                .with(
                    authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                            new SignedIn(account), "", Reach.PERSON.granted()))))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(DEFAULTS);
  }

  @Test
  void aPartialChangeKeepsTheRestAndIsTold() {
    assertThat(post("{\"textSizePx\":30}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(DEFAULTS.replace(":22", ":30"));
    assertThat(chosen()).extracting(OverlaySettings::textSizePx).isEqualTo(30);
    assertThat(events.stream(SettingsChanged.class))
        .containsExactly(new SettingsChanged(overlay, 1, false));
  }

  @Test
  void aPartOfTheFilterIsChangedAndTheRestOfItKept() {
    post("{\"filter\":{\"hiddenWords\":[\"spoiler\",\"/gift(s|ed)/\"],\"links\":\"vips\"}}");
    assertThat(
            post("{\"filter\":{\"hideBots\":true,\"hiddenKinds\":[\"raid\",\"chat\",\"raid\"]}}"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            DEFAULTS
                .replace("\"hiddenKinds\":[]", "\"hiddenKinds\":[\"chat\",\"raid\"]")
                .replace("\"hideBots\":false", "\"hideBots\":true")
                .replace("\"hiddenWords\":[]", "\"hiddenWords\":[\"spoiler\",\"/gift(s|ed)/\"]")
                .replace("everyone", "vips"));
    assertThat(events.stream(SettingsChanged.class))
        .containsExactly(
            new SettingsChanged(overlay, 1, true), new SettingsChanged(overlay, 2, true));
  }

  @Test
  void aListIsReplacedAsAWhole() {
    post("{\"filter\":{\"hiddenUsers\":[\"trev\",\"@Nightbot\"]}}");
    post("{\"filter\":{\"hiddenUsers\":[\"trev\"]}}");
    assertThat(chosen().filter().hiddenUsers()).containsExactly("trev");
  }

  @Test
  void whatIsStoredAndNotKnownAnyMoreIsIgnored() {
    store(
        """
        {"colour":"red","template":"gone","textSizePx":30,
         "filter":{"hideBots":true,"hiddenKinds":["raid","duel"],"links":7,"moods":[]}}
        """);
    var kept = chosen();
    assertThat(kept.template()).isEqualTo(Template.CLEAN);
    assertThat(kept.textSizePx()).isEqualTo(30);
    assertThat(kept.filter().hideBots()).isTrue();
    assertThat(kept.filter().hiddenKinds()).containsExactly(MessageKind.RAID);
    assertThat(kept.filter().links()).isEqualTo(Links.EVERYONE);
    assertThat(post("{\"textSizePx\":31}")).hasStatusOk();
  }

  @Test
  void aListHasAtMostTwoHundredEntriesOfAHundredCharacters() {
    var most = Collections.nCopies(200, "\"" + "x".repeat(100) + "\"");
    assertThat(post("{\"filter\":{\"hiddenWords\":" + most + "}}")).hasStatusOk();
    var more = Collections.nCopies(201, "\"x\"");
    assertThat(post("{\"filter\":{\"hiddenUsers\":" + more + "}}"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("field")
        .isEqualTo("filter.hiddenUsers");
    assertThat(post("{\"filter\":{\"blockedEmotes\":[\"" + "x".repeat(101) + "\"]}}"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("field")
        .isEqualTo("filter.blockedEmotes[0]");
  }

  @Test
  void anExpressionThatIsNoneIsRefusedWithTheReason() {
    assertThat(post("{\"filter\":{\"hiddenWords\":[\"fine\",\"/(unclosed/\"]}}"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"error":"invalid-setting","field":"filter.hiddenWords[1]",
             "reason":"is not a regular expression: missing closing )"}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"messageLimit\":0}            | messageLimit",
        "{\"messageLimit\":201}          | messageLimit",
        "{\"messageLimit\":\"many\"}     | messageLimit",
        "{\"messageLimit\":1.5}          | messageLimit",
        "{\"messageLimit\":99999999999}  | messageLimit",
        "{\"messageLimit\":null}         | messageLimit",
        "{\"textSizePx\":9}              | textSizePx",
        "{\"platformMark\":\"yes\"}      | platformMark",
        "{\"showPlatform\":true}         | showPlatform",
        "{\"schema\":2}                  | schema",
        "{\"font\":\"a;b\"}              | font",
        "{\"font\":\"\"}                 | font",
        "{\"font\":7}                    | font",
        "{\"textColor\":\"red\"}         | textColor",
        "{\"textColor\":\"#12345\"}      | textColor",
        "{\"backgroundOpacityPercent\":101} | backgroundOpacityPercent",
        "{\"template\":null}             | template",
        "{\"direction\":\"up\"}          | direction",
        "{\"fadeAfterSeconds\":-1}       | fadeAfterSeconds",
        "{\"pacing\":{\"speed\":\"fast\"}} | pacing.speed",
        "{\"pacing\":{\"holdSeconds\":11}} | pacing.holdSeconds",
        "{\"css\":{\"text\":null}}       | css.text",
        "{\"css\":{\"text\":\"\\u0000\"}} | css.text",
        "{\"css\":{\"hosts\":[\"https://example.org\"]}} | css.hosts[0]",
        "{\"css\":{\"hosts\":[\"example.org; script-src *\"]}} | css.hosts[0]",
        "{\"css\":{\"hosts\":[\"*.example.org\"]}} | css.hosts[0]",
        "{\"css\":{\"hosts\":[\"localhost\"]}} | css.hosts[0]",
        "{\"css\":{\"hosts\":[\"127.0.0.1\"]}} | css.hosts[0]",
        "{\"css\":{\"hosts\":[\"EXAMPLE.org\"]}} | css.hosts[0]",
        "{\"showTwitch\":false,\"showYoutube\":false} | showTwitch",
        "{\"colour\":\"red\"}            | colour",
        "{\"template\":\"loud\"}         | template",
        "{\"template\":0}                | template",
        "{\"filter\":7}                  | filter",
        "{\"filter\":null}               | filter",
        "{\"filter\":[]}                 | filter",
        "{\"filter\":{\"mood\":1}}       | filter.mood",
        "{\"filter\":{\"links\":\"me\"}} | filter.links",
        "{\"filter\":{\"hideBots\":1}}   | filter.hideBots",
        "{\"filter\":{\"hiddenWords\":\"x\"}}         | filter.hiddenWords",
        "{\"filter\":{\"hiddenWords\":[\"a\",null]}}   | filter.hiddenWords[1]",
        "{\"filter\":{\"hiddenWords\":[\"a\",[]]}}     | filter.hiddenWords[1]",
        "{\"filter\":{\"hiddenWords\":[\"a\",\" \"]}}  | filter.hiddenWords[1]",
        "{\"filter\":{\"hiddenWords\":[\"**\"]}}       | filter.hiddenWords[0]",
        "{\"filter\":{\"hiddenWords\":[\"/a*/\"]}}     | filter.hiddenWords[0]",
        "{\"filter\":{\"hiddenKinds\":[\"chat\",\"x\"]}} | filter.hiddenKinds[1]",
        "{\"textSizePx\":30,\"messageLimit\":0} | messageLimit",
      })
  void anInvalidFieldIsNamedAndNothingIsChanged(String json, String field) {
    assertThat(post(json))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("field")
        .isEqualTo(field);
    assertThat(chosen()).isEqualTo(OverlaySettings.DEFAULT);
    assertThat(events.stream(SettingsChanged.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "null", "{", "{\"messageLimit\":}"})
  void whatIsNoObjectIsRefused(String json) {
    assertThat(post(json)).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(chosen()).isEqualTo(OverlaySettings.DEFAULT);
  }

  @Test
  void deletingTheAccountDeletesItsSettings() {
    post("{\"textSizePx\":30}");
    accounts.delete(account);
    assertThat(chosen()).isEqualTo(OverlaySettings.DEFAULT);
  }

  @Test
  void whatAnOlderVersionStoredIsBroughtUpToDate() {
    store("{\"showPlatform\":false,\"textSizePx\":30}");
    assertThat(chosen().platformMark()).isEqualTo(PlatformMark.NONE);
    assertThat(chosen().textSizePx()).isEqualTo(30);
  }

  @Test
  void twoTabsDoNotOverwriteEachOther() {
    assertThat(post("{\"textSizePx\":30}")).hasHeader("ETag", "\"1\"");
    assertThat(post("{\"textSizePx\":31}", "\"1\"")).hasHeader("ETag", "\"2\"");
    var late = assertThat(post("{\"textSizePx\":32}", "\"1\""));
    late.hasStatus(HttpStatus.PRECONDITION_FAILED).hasHeader("ETag", "\"2\"");
    late.bodyJson().extractingPath("error").isEqualTo("changed-elsewhere");
    late.bodyJson().extractingPath("settings.textSizePx").isEqualTo(31);
    assertThat(post("{\"textSizePx\":33}", "rubbish")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    assertThat(chosen().textSizePx()).isEqualTo(31);
  }

  @Test
  void cssOverSixtyFourKilobytesIsRefusedWithTheReason() {
    var most = "a".repeat(CustomCss.MOST_BYTES);
    assertThat(post("{\"css\":{\"text\":\"" + most + "\"}}")).hasStatusOk();
    assertThat(post("{\"css\":{\"text\":\"" + most.substring(1) + "å\"}}"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"error":"invalid-setting","field":"css.text",
             "reason":"has 65537 bytes; 65536 (64 KB) are possible"}
            """);
    assertThat(chosen().css().text()).isEqualTo(most);
  }

  private OverlaySettings chosen() {
    return settings.of(overlay.id()).settings();
  }

  private void store(String json) {
    var row = new SettingsRow(overlay.id().toString());
    row.become(json);
    rows.save(row);
  }

  private MvcTestResult post(String json, String version) {
    return browser
        .post()
        .uri("/api/settings")
        .header("If-Match", version)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .with(csrf())
        .with(
            authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(account), "", Reach.PERSON.granted())))
        .exchange();
  }

  private MvcTestResult post(String json) {
    return browser
        .post()
        .uri("/api/settings")
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .with(csrf())
        .with(
            authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(account), "", Reach.PERSON.granted())))
        .exchange();
  }
}
