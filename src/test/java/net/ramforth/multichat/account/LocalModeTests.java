package net.ramforth.multichat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalModeTests {

  private static final boolean OAUTH = true;
  private static final boolean NO_OAUTH = false;

  @Test
  void withNothingConfiguredItIsOnAndOnlyThisComputerReachesUs() {
    var mode = LocalMode.decide("", NO_OAUTH, null);

    assertThat(mode.isOn()).isTrue();
    assertThat(mode.address()).contains(InetAddress.ofLiteral("127.0.0.1"));
  }

  @Test
  void withAnOauthClientItIsOffAndWeListenEverywhere() {
    var mode = LocalMode.decide("", OAUTH, null);

    assertThat(mode.isOn()).isFalse();
    assertThat(mode.address()).isEmpty();
  }

  @Test
  void anAddressBeyondLoopbackSwitchesItOff() {
    assertThat(isOn("", NO_OAUTH, "0.0.0.0")).isFalse();
    assertThat(isOn("", NO_OAUTH, "192.168.1.5")).isFalse();
  }

  @Test
  void aLoopbackAddressKeepsItOn() {
    assertThat(isOn("", NO_OAUTH, "127.0.0.1")).isTrue();
    assertThat(isOn("", NO_OAUTH, "::1")).isTrue();
  }

  @Test
  void anOauthClientSwitchesItOffEvenOnLoopback() {
    assertThat(isOn("", OAUTH, "127.0.0.1")).isFalse();
  }

  @Test
  void theOperatorMaySwitchItOnByName() {
    assertThat(isOn("on", OAUTH, null)).isTrue();
    assertThat(isOn("on", NO_OAUTH, "0.0.0.0")).isTrue();
    assertThat(isOn(" True ", OAUTH, "0.0.0.0")).isTrue();
  }

  @Test
  void theOperatorMaySwitchItOffByName() {
    var mode = LocalMode.decide("off", NO_OAUTH, null);

    assertThat(mode.isOn()).isFalse();
    assertThat(mode.address()).contains(InetAddress.ofLiteral("127.0.0.1"));
  }

  @Test
  void anotherWordIsRefused() {
    assertThatThrownBy(() -> isOn("maybe", NO_OAUTH, null))
        .hasMessageContaining("MULTICHAT_LOCAL_MODE");
  }

  private static boolean isOn(String wish, boolean oauth, @Nullable String address) {
    return LocalMode.decide(wish, oauth, address == null ? null : InetAddress.ofLiteral(address))
        .isOn();
  }
}
