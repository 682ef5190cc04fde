package net.ramforth.multichat.emote.image;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Finds out where a host is. A public host that is suddenly inside our own network is one that
 * somebody points there, so that we ask something there for them. HTTPS would not let them hear an
 * answer; this is so that nothing is even asked.
 */
@FunctionalInterface
interface NetworkAddresses {

  InetAddress[] of(String hostName) throws UnknownHostException;

  /** Whether the host, and every address of it, is on the public internet. */
  default boolean arePublic(String hostName) throws UnknownHostException {
    return Arrays.stream(of(hostName)).allMatch(NetworkAddresses::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
  }

  /** What the registry of special addresses (RFC 6890) has beyond Java's own methods. */
  private static boolean isPublicIpv4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean isShared = first == 100 && second >= 64 && second < 128;
    boolean isProtocols = first == 192 && second == 0;
    boolean isBenchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !isShared && !isProtocols && !isBenchmark;
  }

  /** Unique local addresses are private; some others hold an IPv4 address that may be. */
  private static boolean isPublicIpv6(byte[] bytes) {
    boolean isUniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    boolean isReserved = startsWith(bytes, 0, 0, 0, 0);
    if (startsWith(bytes, 0x20, 0x02)) {
      return isPublicInside(bytes, 2);
    }
    if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)) {
      return isPublicInside(bytes, 12);
    }
    return !isUniqueLocal && !isReserved;
  }

  private static boolean isPublicInside(byte[] bytes, int from) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException never) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
