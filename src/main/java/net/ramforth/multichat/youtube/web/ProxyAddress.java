package net.ramforth.multichat.youtube.web;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy. Its password is never printed. */
final class ProxyAddress {

  private final String host;
  private final int port;
  private final @Nullable String authorization;

  private ProxyAddress(String host, int port, @Nullable String authorization) {
    this.host = host;
    this.port = port;
    this.authorization = authorization;
  }

  /** Reads a list with commas between its entries. */
  static List<ProxyAddress> list(String written) {
    List<String> entries =
        Stream.of(written.split("[,\\s]+")).filter(entry -> !entry.isEmpty()).toList();
    var proxies = new ArrayList<ProxyAddress>();
    for (String entry : entries) {
      var proxy = read(entry);
      if (proxy.isEmpty()) {
        // Says which one, not what it was: it may hold a password.
        throw new IllegalArgumentException(
            "OUTBOUND_PROXIES: number %d is not http://[user:password@]host:port"
                .formatted(proxies.size() + 1));
      }
      proxies.add(proxy.get());
    }
    return List.copyOf(proxies);
  }

  private static Optional<ProxyAddress> read(String entry) {
    try {
      URI address = URI.create(entry);
      boolean usable =
          "http".equalsIgnoreCase(address.getScheme())
              && address.getHost() != null
              && address.getPort() > 0
              && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
      return usable
          ? Optional.of(
              new ProxyAddress(
                  address.getHost(), address.getPort(), basic(address.getRawUserInfo())))
          : Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static @Nullable String basic(@Nullable String userInfo) {
    if (userInfo == null) {
      return null;
    }
    // A plus is a plus here, as in every part of an address but the query.
    String plain = URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  InetSocketAddress socketAddress() {
    return InetSocketAddress.createUnresolved(host, port);
  }

  /** The value of {@code Proxy-Authorization}. */
  Optional<String> authorization() {
    return Optional.ofNullable(authorization);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
