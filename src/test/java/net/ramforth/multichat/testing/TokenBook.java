package net.ramforth.multichat.testing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Every authorization code and token handed out, and whether it is still good. */
final class TokenBook {

  /** Seen values lie between 14 000 and 16 000 s. */
  private static final Duration ACCESS_TOKEN_LIFE = Duration.ofSeconds(14_124);

  private static final Duration CODE_LIFE = Duration.ofMinutes(5);

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, Grant> access = new ConcurrentHashMap<>();
  private final Map<String, Grant> refresh = new ConcurrentHashMap<>();
  private final Set<String> apps = ConcurrentHashMap.newKeySet();
  private final AtomicInteger issued = new AtomicInteger();
  private final AtomicInteger revoked = new AtomicInteger();

  TokenBook(Clock clock) {
    this.clock = clock;
  }

  String codeFor(Person person, List<String> scopes, String redirectUri) {
    var code = secret(15);
    codes.put(code, new Code(person, scopes, redirectUri, clock.instant().plus(CODE_LIFE)));
    return code;
  }

  /** Uses the code up. */
  Optional<Code> take(String code) {
    return Optional.ofNullable(codes.remove(code))
        .filter(taken -> clock.instant().isBefore(taken.expiresAt()));
  }

  Grant issue(Person person, List<String> scopes) {
    var expiresAt = clock.instant().plus(ACCESS_TOKEN_LIFE);
    var grant = new Grant(person, scopes, secret(15), secret(25), expiresAt);
    access.put(grant.accessToken(), grant);
    refresh.put(grant.refreshToken(), grant);
    issued.incrementAndGet();
    return grant;
  }

  /** A token that acts for nobody. */
  String issueForApp() {
    var token = secret(15);
    apps.add(token);
    return token;
  }

  boolean isOfApp(String token) {
    return apps.contains(token);
  }

  void killApps() {
    apps.clear();
  }

  /** A new pair for a refresh token; the old refresh token is used up, the old access token not. */
  Optional<Grant> refresh(String refreshToken) {
    return Optional.ofNullable(refresh.remove(refreshToken))
        .map(old -> issue(old.person(), old.scopes()));
  }

  Optional<Grant> withAccessToken(String token) {
    return Optional.ofNullable(access.get(token))
        .filter(grant -> clock.instant().isBefore(grant.expiresAt()));
  }

  boolean revoke(String token) {
    var grant =
        Optional.ofNullable(access.get(token)).or(() -> Optional.ofNullable(refresh.get(token)));
    grant.ifPresent(
        dead -> {
          access.remove(dead.accessToken());
          refresh.remove(dead.refreshToken());
          revoked.incrementAndGet();
        });
    return grant.isPresent();
  }

  void killAll(Predicate<Person> of) {
    killAccess(of);
    refresh.values().removeIf(grant -> of.test(grant.person()));
  }

  void killAccess(Predicate<Person> of) {
    access.values().removeIf(grant -> of.test(grant.person()));
  }

  long secondsLeft(Grant grant) {
    return Duration.between(clock.instant(), grant.expiresAt()).toSeconds();
  }

  int issued() {
    return issued.get();
  }

  int revoked() {
    return revoked.get();
  }

  private String secret(int bytes) {
    var secret = new byte[bytes];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  record Code(Person person, List<String> scopes, String redirectUri, Instant expiresAt) {}
}
