package net.ramforth.multichat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.team.TeamStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What every request about a room answers to those who have nothing to look for in it. The requests
 * are found in the product, so that none can be forgotten.
 */
@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class RoomApiTests {

  /** What somebody without any right may do: look, leave, and have buttons that can do nothing. */
  private static final Set<String> FOR_EVERYBODY_IN_THE_TEAM =
      Set.of("DELETE /team/me", "POST /deck");

  /** What only the host may see. */
  private static final Set<String> FOR_THE_HOST =
      Set.of("GET /team", "GET /audit", "GET /people/moderators");

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired MockMvcTester http;
  @Autowired Overlays overlays;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private AccountId ada;
  private AccountId mo;
  private AccountId trev;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void adaStreamsMoSitsBesideTrevIsAStranger() {
    ada = people.called("Ada");
    mo = people.called("Mo");
    trev = people.called("Trev");
    people.join(ada, mo);
    overlays.mainOf(ada);
  }

  /** A request about a room, e.g. {@code POST /stage}. */
  private record Ask(HttpMethod method, String path) {
    String uri(String room) {
      return "/api/rooms/" + room + path;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private List<Ask> all() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/api/rooms/{room}/"))
                    .flatMap(
                        pattern ->
                            info.getMethodsCondition().getMethods().stream()
                                .map(it -> new Ask(it.asHttpMethod(), plain(pattern)))))
        .toList();
  }

  private static String plain(String pattern) {
    return pattern
        .substring("/api/rooms/{room}".length())
        .replace("{platform}", "twitch")
        .replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000001");
  }

  @Test
  void theRequestsAreFound() {
    assertThat(all())
        .extracting(Ask::toString)
        .contains("POST /stage", "POST /acts", "POST /say", "GET /ledger", "GET /team");
  }

  @TestFactory
  Stream<DynamicTest> aStrangerIsToldThatThereIsNoSuchRoom() {
    return all().stream()
        .map(ask -> test(ask, HttpStatus.NOT_FOUND, trev, ask.uri(ada.toString())));
  }

  @TestFactory
  Stream<DynamicTest> aRoomThatIsNoneIsNotFound() {
    return all().stream()
        .flatMap(
            ask ->
                Stream.of("x", "null", "00000000-0000-0000-0000-000000000000")
                    .map(room -> test(ask, HttpStatus.NOT_FOUND, ada, ask.uri(room))));
  }

  @TestFactory
  Stream<DynamicTest> whoIsNotSignedInIsTold() {
    return all().stream()
        .map(
            ask ->
                DynamicTest.dynamicTest(
                    ask.toString(),
                    () ->
                        assertThat(
                                http.method(ask.method())
                                    .uri(ask.uri(ada.toString()))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{}")
                                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                                    .exchange())
                            .hasStatus(HttpStatus.UNAUTHORIZED)));
  }

  @TestFactory
  Stream<DynamicTest> whoHasASeatAndNoRightChangesNothing() {
    return all().stream()
        .filter(ask -> ask.method() != HttpMethod.GET)
        .filter(ask -> !FOR_EVERYBODY_IN_THE_TEAM.contains(ask.toString()))
        .map(
            ask ->
                DynamicTest.dynamicTest(
                    ask.toString(),
                    () ->
                        assertThat(people.send(mo, ask.method(), ask.uri(ada.toString()), "{}"))
                            .hasStatus4xxClientError()));
  }

  @TestFactory
  Stream<DynamicTest> whatIsTheHostsNobodyElseSees() {
    return all().stream()
        .filter(ask -> FOR_THE_HOST.contains(ask.toString()))
        .map(ask -> test(ask, HttpStatus.FORBIDDEN, mo, ask.uri(ada.toString())));
  }

  private DynamicTest test(Ask ask, HttpStatus expected, AccountId person, String uri) {
    return DynamicTest.dynamicTest(
        ask + " " + uri.substring(0, Math.min(uri.length(), 30)),
        () -> assertThat(people.send(person, ask.method(), uri, "{}")).hasStatus(expected));
  }
}
