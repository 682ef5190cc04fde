package net.ramforth.multichat.account;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Knows which addresses never leave this computer, without asking a name server. */
final class Loopback {

  /** The address we listen on where nobody said otherwise and nobody needs to sign in. */
  static final String ADDRESS = "127.0.0.1";

  private Loopback() {}

  /** Whether this is {@code localhost} or an address of this computer alone; null is every one. */
  static boolean names(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String address = host.strip();
    if (address.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(unbracketed(address)).isLoopbackAddress();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String unbracketed(String address) {
    return address.startsWith("[") && address.endsWith("]")
        ? address.substring(1, address.length() - 1)
        : address;
  }
}
