package net.ramforth.multichat.testing.youtube;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.ramforth.multichat.testing.HttpCall;

/** Who visits the pages: whether they look like a browser, and like the same one each time. */
final class Visitors {

  private static final String COOKIE = "VISITOR_INFO1_LIVE";
  private static final String FOR_LONG =
      "; Expires=Fri, 01-Jan-2100 00:00:00 GMT; Path=/; HttpOnly; SameSite=none";
  private static final Pattern BROWSER = Pattern.compile("Mozilla/5\\.0 \\([^)]+\\) \\S+/\\S+ .*");
  private static final List<String> PROFILE =
      List.of(
          "User-Agent", "Accept-Language", "Sec-Ch-Ua", "Sec-Ch-Ua-Mobile", "Sec-Ch-Ua-Platform");

  private final AtomicInteger arrived = new AtomicInteger();
  private final Map<String, Set<String>> profiles = new ConcurrentHashMap<>();

  /** Whether the request comes from something that names itself as browsers do. */
  static boolean looksLikeBrowser(HttpCall call) {
    return call.header("User-Agent").filter(it -> BROWSER.matcher(it).matches()).isPresent()
        && call.header("Accept-Language").isPresent();
  }

  /** Who this is; somebody without our cookie gets one. */
  String welcome(HttpCall call) {
    var known = cookie(call, COOKIE).filter(profiles::containsKey);
    var visitor =
        known.orElseGet(() -> "CgtTdGFuZEluVmlz%06d".formatted(arrived.incrementAndGet()));
    if (known.isEmpty()) {
      call.answerHeader("Set-Cookie", COOKIE + "=" + visitor + FOR_LONG);
    }
    note(visitor, call);
    return visitor;
  }

  /** A request of InnerTube, which says who it is in a header. */
  void recognise(HttpCall call) {
    call.header("X-Goog-Visitor-Id").ifPresent(visitor -> note(visitor, call));
  }

  static boolean hasConsented(HttpCall call) {
    return cookie(call, "SOCS").filter(it -> it.startsWith("CA")).isPresent();
  }

  int count() {
    return profiles.size();
  }

  /** Visitors that have shown themselves as more than one browser. */
  List<Set<String>> inDisguise() {
    return profiles.values().stream().filter(it -> it.size() > 1).map(Set::copyOf).toList();
  }

  private void note(String visitor, HttpCall call) {
    var shown = new StringBuilder();
    PROFILE.forEach(name -> shown.append(call.header(name).orElse("")).append('|'));
    profiles.computeIfAbsent(visitor, _ -> ConcurrentHashMap.newKeySet()).add(shown.toString());
  }

  private static Optional<String> cookie(HttpCall call, String name) {
    for (var pair : call.header("Cookie").orElse("").split("; *", -1)) {
      if (pair.startsWith(name + "=")) {
        return Optional.of(pair.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }
}
