package net.ramforth.multichat.twitch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** A WebSocket address whose name has been looked up. */
record Endpoint(URI url, InetSocketAddress address) {

  /** Looks the name up, which may take as long as the network likes. */
  static Endpoint resolve(URI url) throws UnknownHostException {
    int port = url.getPort() >= 0 ? url.getPort() : isSecure(url) ? 443 : 80;
    return new Endpoint(url, new InetSocketAddress(InetAddress.getByName(url.getHost()), port));
  }

  boolean isSecure() {
    return isSecure(url);
  }

  private static boolean isSecure(URI url) {
    return "wss".equalsIgnoreCase(url.getScheme());
  }
}
