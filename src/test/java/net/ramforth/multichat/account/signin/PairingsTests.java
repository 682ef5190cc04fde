package net.ramforth.multichat.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.testing.MutableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingsTests {

  private static final String DOCK = "the session of Ada's dock";
  private static final String HERE = "192.0.2.7";

  private final MutableClock clock = MutableClock.started();
  private final Pairings pairings = new Pairings(clock);
  private final AccountId ada = AccountId.random();
  private final AccountId trev = AccountId.random();

  @Test
  void anApprovedCodeIsClaimedOnceByTheBrowserThatShowsIt() {
    var code = codeOf(DOCK);
    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Waiting());

    assertThat(pairings.approve(ada, code)).isInstanceOf(Look.Found.class);

    assertThat(pairings.claim("the session of Trev's browser", code))
        .isEqualTo(new Claim.Expired());
    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Approved(ada, "OBS 31.0"));
    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Expired());
  }

  @Test
  void anAnsweredCodeCannotBeAnsweredByAnotherPerson() {
    var code = codeOf(DOCK);
    pairings.approve(ada, code);

    assertThat(pairings.approve(trev, code)).isEqualTo(wrong(Look.Problem.UNKNOWN));
    assertThat(pairings.decline(trev, code)).isEqualTo(wrong(Look.Problem.UNKNOWN));

    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Approved(ada, "OBS 31.0"));
  }

  @Test
  void aDeclinedCodeStaysDeclinedAndTheNextIsAnother() {
    var code = codeOf(DOCK);
    pairings.decline(ada, code);

    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Declined());
    assertThat(pairings.approve(ada, code)).isEqualTo(wrong(Look.Problem.UNKNOWN));
    assertThat(codeOf(DOCK)).isNotEqualTo(code);
  }

  @Test
  void aCodeEndsAfterTenMinutes() {
    var code = codeOf(DOCK);
    clock.advance(Pairings.LIFE.minusSeconds(1));
    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Waiting());
    assertThat(codeOf(DOCK)).isEqualTo(code);

    clock.advance(Duration.ofSeconds(1));

    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Expired());
    assertThat(pairings.approve(ada, code)).isEqualTo(wrong(Look.Problem.UNKNOWN));
    assertThat(codeOf(DOCK)).isNotEqualTo(code);
  }

  @Test
  void anApprovalThatNobodyClaimedEndsWithItsCode() {
    var code = codeOf(DOCK);
    pairings.approve(ada, code);

    clock.advance(Pairings.LIFE);

    assertThat(pairings.claim(DOCK, code)).isEqualTo(new Claim.Expired());
  }

  @Test
  void guessingCodesIsGivenUpAfterTenWrongOnesEvenWithARightOne() {
    var code = codeOf(DOCK);
    guesses(Pairings.MOST_WRONG)
        .forEach(guess -> assertThat(looked(guess)).isEqualTo(Look.Problem.UNKNOWN));

    assertThat(pairings.look(trev, code)).isEqualTo(wrong(Look.Problem.TOO_MANY));
    assertThat(pairings.approve(trev, code)).isEqualTo(wrong(Look.Problem.TOO_MANY));
    assertThat(pairings.look(ada, code)).isInstanceOf(Look.Found.class);

    clock.advance(Pairings.LIFE);
    assertThat(pairings.look(trev, codeOf(DOCK))).isInstanceOf(Look.Found.class);
  }

  @Test
  void oneAddressGetsTwentyCodesInTenMinutes() {
    for (int i = 0; i < Pairings.MOST_CODES; i++) {
      assertThat(pairings.begin("session " + i, "?", HERE)).isPresent();
    }
    assertThat(pairings.begin("one more", "?", HERE)).isEmpty();
    assertThat(pairings.begin("session 3", "?", HERE)).isPresent();
    assertThat(pairings.begin("one more", "?", "192.0.2.8")).isPresent();

    clock.advance(Pairings.LIFE);
    assertThat(pairings.begin("later", "?", HERE)).isPresent();
  }

  @Test
  void beyondTwoThousandTheOldestGoes() {
    var oldest = codeOf(DOCK);
    for (int i = 0; i < Pairings.MOST; i++) {
      pairings.begin("session " + i, "?", "address " + i);
    }
    assertThat(pairings.claim(DOCK, oldest)).isEqualTo(new Claim.Expired());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABCD-EFGH", "BCDFGHJ", "BCDFGHJKL", "1234-5678", "BCDF_GHJK", "🎉"})
  void whatCanBeNoCodeIsNotCountedAsAGuess(String typed) {
    for (int i = 0; i <= Pairings.MOST_WRONG; i++) {
      assertThat(pairings.look(ada, typed)).isEqualTo(wrong(Look.Problem.MALFORMED));
    }
    assertThat(pairings.look(ada, codeOf(DOCK))).isInstanceOf(Look.Found.class);
  }

  @Test
  void caseSpacesAndDashesDoNotMatter() {
    var code = codeOf(DOCK);
    var letters = code.replace("-", "");
    for (var typed :
        Stream.of(
                code.toLowerCase(Locale.ROOT),
                letters,
                " " + letters.replaceAll(".", "$0 "),
                code.replace('-', '–'))
            .toList()) {
      assertThat(pairings.look(ada, typed)).isInstanceOf(Look.Found.class);
    }
  }

  @Test
  void codesAreEightLettersWithADash() {
    var random = new SecureRandom();
    assertThat(IntStream.range(0, 500).mapToObj(_ -> PairingCode.random(random).shown()))
        .allMatch(code -> code.matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}"))
        .doesNotHaveDuplicates();
  }

  private String codeOf(String session) {
    return pairings.begin(session, "OBS 31.0", HERE).orElseThrow().code().shown();
  }

  private Look.Problem looked(String typed) {
    return ((Look.Wrong) pairings.look(trev, typed)).problem();
  }

  private static Stream<String> guesses(int count) {
    var random = new SecureRandom();
    return Stream.generate(() -> PairingCode.random(random).shown()).limit(count);
  }

  private static Look wrong(Look.Problem problem) {
    return new Look.Wrong(problem);
  }
}
