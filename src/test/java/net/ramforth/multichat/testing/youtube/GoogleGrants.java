package net.ramforth.multichat.testing.youtube;

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

/** Every code and token of Google's, and whether it is still good. */
final class GoogleGrants {

  /** What Google's answers say, seen 2026. */
  static final Duration ACCESS_TOKEN_LIFE = Duration.ofSeconds(3_599);

  private static final Duration CODE_LIFE = Duration.ofMinutes(10);

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, Access> access = new ConcurrentHashMap<>();
  private final Map<String, Permission> refresh = new ConcurrentHashMap<>();
  private final Set<YoutubePerson> knownToUs = ConcurrentHashMap.newKeySet();
  private final AtomicInteger revoked = new AtomicInteger();

  GoogleGrants(Clock clock) {
    this.clock = clock;
  }

  /** What somebody has agreed to; all tokens of it die together. */
  record Permission(YoutubePerson person, List<String> scopes, String refreshToken) {
    Permission {
      scopes = List.copyOf(scopes);
    }
  }

  /** A question that somebody has answered. */
  record Code(
      YoutubePerson person,
      List<String> scopes,
      String redirectUri,
      String challenge,
      boolean offline,
      Instant expiresAt) {}

  private record Access(Permission permission, Instant expiresAt) {}

  String codeFor(
      YoutubePerson person, List<String> scopes, String redirect, String challenge, Consent how) {
    // Google gives a refresh token at the first consent only, unless asked for consent each time.
    boolean offline = how.offline() && (knownToUs.add(person) || how.prompted());
    var code = "4/0A" + secret(20);
    var expiry = clock.instant().plus(CODE_LIFE);
    codes.put(code, new Code(person, scopes, redirect, challenge, offline, expiry));
    return code;
  }

  /** What the product asked for beside scopes. */
  record Consent(boolean offline, boolean prompted) {}

  /** Uses the code up. */
  Optional<Code> take(String code) {
    return Optional.ofNullable(codes.remove(code))
        .filter(taken -> clock.instant().isBefore(taken.expiresAt()));
  }

  Permission permit(YoutubePerson person, List<String> scopes) {
    var permission = new Permission(person, scopes, "1//0" + secret(30));
    refresh.put(permission.refreshToken(), permission);
    return permission;
  }

  String newAccessToken(Permission permission) {
    var token = "ya29." + secret(40);
    access.put(token, new Access(permission, clock.instant().plus(ACCESS_TOKEN_LIFE)));
    return token;
  }

  Optional<Permission> withRefreshToken(String token) {
    return Optional.ofNullable(refresh.get(token));
  }

  Optional<Permission> withAccessToken(String token) {
    return Optional.ofNullable(access.get(token))
        .filter(it -> clock.instant().isBefore(it.expiresAt()))
        .map(Access::permission);
  }

  /** Ends the whole permission behind either kind of token. */
  boolean revoke(String token) {
    var permission = withRefreshToken(token).or(() -> withAccessToken(token));
    permission.ifPresent(
        dead -> {
          killWhere(dead::equals);
          revoked.incrementAndGet();
        });
    return permission.isPresent();
  }

  void killAll(YoutubePerson person) {
    killWhere(it -> it.person().equals(person));
  }

  void expireAccess(YoutubePerson person) {
    access.values().removeIf(it -> it.permission().person().equals(person));
  }

  int revoked() {
    return revoked.get();
  }

  private void killWhere(Predicate<Permission> dead) {
    refresh.values().removeIf(dead);
    access.values().removeIf(it -> dead.test(it.permission()));
    knownToUs.removeIf(
        person -> refresh.values().stream().noneMatch(it -> it.person().equals(person)));
  }

  private String secret(int bytes) {
    var secret = new byte[bytes];
    random.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
