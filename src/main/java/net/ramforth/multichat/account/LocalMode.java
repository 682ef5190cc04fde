package net.ramforth.multichat.account;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the owner of this computer may use the product without any sign-in. Decided once, at
 * start.
 */
public final class LocalMode {

  private final boolean on;
  private final @Nullable InetAddress address;

  private LocalMode(boolean on, @Nullable InetAddress address) {
    this.on = on;
    this.address = address;
  }

  /**
   * On while only this computer can reach us and there is no other way to sign in, unless the
   * operator says {@code on} or {@code off}.
   *
   * @param wish the operator's word, blank for none
   * @param address the address the operator has us listen on, null for none
   */
  static LocalMode decide(String wish, boolean oauthConfigured, @Nullable InetAddress address) {
    var listening =
        address == null && !oauthConfigured ? InetAddress.ofLiteral("127.0.0.1") : address;
    return new LocalMode(
        switch (wish.strip().toLowerCase(Locale.ROOT)) {
          case "on", "true" -> true;
          case "off", "false" -> false;
          case "" -> !oauthConfigured && listening != null && listening.isLoopbackAddress();
          default ->
              throw new IllegalArgumentException("MULTICHAT_LOCAL_MODE is neither on nor off");
        },
        listening);
  }

  public boolean isOn() {
    return on;
  }

  /** Where to listen; empty for all interfaces. */
  Optional<InetAddress> address() {
    return Optional.ofNullable(address);
  }
}
