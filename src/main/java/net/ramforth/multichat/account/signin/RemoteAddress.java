package net.ramforth.multichat.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.regex.Pattern;

/** Where a request comes from. */
final class RemoteAddress {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** Enough to tell an IP address from a name, which Java would look up. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

  private RemoteAddress() {}

  /**
   * The browser's address. Behind a reverse proxy on this computer or in its private network it is
   * the last address that the proxy names; what others say about themselves is not believed.
   */
  static String of(HttpServletRequest request) {
    var peer = request.getRemoteAddr();
    var forwarded = request.getHeader(FORWARDED_FOR);
    if (forwarded == null || !mayBeProxy(peer)) {
      return peer;
    }
    var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return ADDRESS.matcher(last).matches() ? last : peer;
  }

  private static boolean mayBeProxy(String peer) {
    var address = InetAddress.ofLiteral(peer);
    return address.isLoopbackAddress() || address.isSiteLocalAddress();
  }
}
