package net.ramforth.multichat.emote.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::7f00:1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::1",
        "2002:c0a8:101::1",
      })
  void addressesInsideANetworkAreNotPublic(String address) throws UnknownHostException {
    assertThat(NetworkAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.128.0.1",
        "151.101.2.167",
        "172.32.0.1",
        "198.20.0.1",
        "2a04:4e42::1",
        "64:ff9b::9765:2a7",
        "2002:9765:2a7::1",
      })
  void othersArePublic(String address) throws UnknownHostException {
    assertThat(NetworkAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void oneAddressInsideIsEnough() throws UnknownHostException {
    var good = InetAddress.getByName("1.1.1.1");
    var bad = InetAddress.getByName("10.0.0.1");
    NetworkAddresses mixed = _ -> new InetAddress[] {good, bad};
    NetworkAddresses fine = _ -> new InetAddress[] {good};
    assertThat(mixed.arePublic("cdn.7tv.app")).isFalse();
    assertThat(fine.arePublic("cdn.7tv.app")).isTrue();
  }
}
