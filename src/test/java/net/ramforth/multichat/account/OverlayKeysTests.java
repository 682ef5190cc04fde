package net.ramforth.multichat.account;

import static net.ramforth.multichat.account.SharedProduct.PRODUCT;
import static net.ramforth.multichat.account.SharedProduct.TWITCH;
import static net.ramforth.multichat.account.SharedProduct.somebodyNew;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OverlayKeysTests {

  private final OverlayKeys keys = PRODUCT.bean(OverlayKeys.class);
  private final Overlays overlays = PRODUCT.bean(Overlays.class);
  private AccountId ada = AccountId.random();
  private OverlayId overlay = OverlayId.random();

  @BeforeEach
  void signIn() {
    var person = somebodyNew("ada");
    PRODUCT.browser().signIn(TWITCH, person);
    ada = SigningInTests.accountOf(person);
    overlay = overlays.mainOf(ada).id();
  }

  @Test
  void aKeyIsMadeOnceAndOpensTheAccount() {
    var key = keys.keyOf(overlay);

    assertThat(keys.keyOf(overlay)).isEqualTo(key);
    assertThat(keys.openedBy(key.value())).map(Overlay::account).contains(ada);
    assertThat(Base64.getUrlDecoder().decode(key.value())).hasSize(20);
  }

  @Test
  void aRotatedKeyOpensNothing() {
    var leaked = keys.keyOf(overlay);

    var fresh = keys.rotate(overlay);

    assertThat(keys.openedBy(leaked.value())).isEmpty();
    assertThat(keys.openedBy(fresh.value())).map(Overlay::account).contains(ada);
    assertThat(keys.keyOf(overlay)).isEqualTo(fresh);
    assertThat(PRODUCT.events).contains(new OverlayKeyRevoked(overlay));
  }

  @Test
  void whatWasNeverAKeyOpensNothing() {
    assertThat(keys.openedBy("")).isEmpty();
    assertThat(keys.openedBy("' or 1=1 --")).isEmpty();
    assertThat(keys.openedBy("A".repeat(27))).isEmpty();
  }

  @Test
  void theDatabaseHoldsNoKeyInTheOpen() {
    var key = keys.keyOf(overlay);

    var row =
        PRODUCT
            .bean(JdbcClient.class)
            .sql("select key_hash || key_sealed from overlay where account_id = ?")
            .param(ada.toString())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(key.value());
    assertThat(key.toString()).doesNotContain(key.value());
  }

  @Test
  void anUnreadableKeyIsReplacedAndItsOverlaysAreToldToGo() {
    var lost = keys.keyOf(overlay);
    PRODUCT
        .bean(JdbcClient.class)
        .sql("update overlay set key_sealed = 'v1.lostlost.AAAA' where account_id = ?")
        .param(ada.toString())
        .update();

    var fresh = keys.keyOf(overlay);

    assertThat(fresh).isNotEqualTo(lost);
    assertThat(keys.openedBy(lost.value())).isEmpty();
    assertThat(keys.keyOf(overlay)).isEqualTo(fresh);
    assertThat(PRODUCT.events).contains(new OverlayKeyRevoked(overlay));
  }
}
