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
  private AccountId ada = AccountId.random();

  @BeforeEach
  void signIn() {
    var person = somebodyNew("ada");
    PRODUCT.browser().signIn(TWITCH, person);
    ada = SigningInTests.accountOf(person);
  }

  @Test
  void aKeyIsMadeOnceAndOpensTheAccount() {
    var key = keys.keyOf(ada);

    assertThat(keys.keyOf(ada)).isEqualTo(key);
    assertThat(keys.accountOf(key.value())).contains(ada);
    assertThat(Base64.getUrlDecoder().decode(key.value())).hasSize(20);
  }

  @Test
  void aRotatedKeyOpensNothing() {
    var leaked = keys.keyOf(ada);

    var fresh = keys.rotate(ada);

    assertThat(keys.accountOf(leaked.value())).isEmpty();
    assertThat(keys.accountOf(fresh.value())).contains(ada);
    assertThat(keys.keyOf(ada)).isEqualTo(fresh);
    assertThat(PRODUCT.events).contains(new OverlayKeyRotated(ada));
  }

  @Test
  void whatWasNeverAKeyOpensNothing() {
    assertThat(keys.accountOf("")).isEmpty();
    assertThat(keys.accountOf("' or 1=1 --")).isEmpty();
    assertThat(keys.accountOf("A".repeat(27))).isEmpty();
  }

  @Test
  void theDatabaseHoldsNoKeyInTheOpen() {
    var key = keys.keyOf(ada);

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
    var lost = keys.keyOf(ada);
    PRODUCT
        .bean(JdbcClient.class)
        .sql("update overlay set key_sealed = 'v1.lostlost.AAAA' where account_id = ?")
        .param(ada.toString())
        .update();

    var fresh = keys.keyOf(ada);

    assertThat(fresh).isNotEqualTo(lost);
    assertThat(keys.accountOf(lost.value())).isEmpty();
    assertThat(keys.keyOf(ada)).isEqualTo(fresh);
    assertThat(PRODUCT.events).contains(new OverlayKeyRotated(ada));
  }
}
