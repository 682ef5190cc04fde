package net.ramforth.multichat.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.ramforth.multichat.journey.Stage.assertShows;
import static net.ramforth.multichat.journey.Stage.messages;
import static net.ramforth.multichat.journey.Stage.overlayUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing out, being forgotten by Twitch, and deleting everything. */
class LeavingJourney {

  private Stage stage;
  private Page dashboard;
  private Page overlay;

  @BeforeEach
  void adaIsLive(@TempDir Path directory) {
    stage = Stage.withKeys(directory);
    dashboard = stage.adaSignsIn();
    overlay = stage.openOverlay(overlayUrl(dashboard));
    stage.twitch.awaitJoined("ada");
    stage.twitch.channel("ada").says("mara", "hello");
    assertShows(overlay, "hello");
  }

  @AfterEach
  void curtain() {
    stage.close();
  }

  @Test
  void signingOutLeavesTheOverlayRunningAndADeadTokenAsksToSignInAgain() {
    dashboard.getByText("Sign out").click();
    assertThat(dashboard).not().hasURL(stage.product.url() + "/dashboard");
    dashboard.navigate(stage.product.url() + "/dashboard");
    assertThat(dashboard.getByText("Log in with Twitch")).isVisible();
    stage.twitch.channel("ada").says("mara", "still here");
    assertShows(overlay, "hello", "still here");

    dashboard = stage.adaSignsIn();
    stage.twitch.awaitJoined("ada");
    stage.twitch.killTokens("ada");
    stage.twitch.drop();
    var source = dashboard.locator("#sources .source").first();
    assertThat(source).hasAttribute("data-state", "stopped");
    source.getByText("Connect again").click();
    dashboard.locator("input[value=ada]").check();
    dashboard.locator("button[value=allow]").click();
    assertThat(dashboard.locator("#sources .source").first()).hasAttribute("data-state", "live");
    stage.twitch.awaitJoined("ada");
    stage.twitch.channel("ada").says("mara", "back again");
    assertShows(overlay, "hello", "still here", "back again");
  }

  @Test
  void deletingTheAccountLeavesNothing() throws SQLException {
    dashboard.navigate(stage.product.url() + "/account/delete");
    dashboard.locator("form[action$='/account/delete'] button").click();
    assertThat(dashboard.getByText("Your account is deleted")).isVisible();

    assertThat(messages(overlay)).hasCount(0);
    assertThat(overlay.reload().status()).isEqualTo(404);
    await().until(() -> stage.twitch.joined("ada") == 0);
    assertThat(stage.twitch.tokensRevoked()).isPositive();
    var database = "jdbc:sqlite:" + stage.product.directory().resolve("multichat.db");
    try (var connection = DriverManager.getConnection(database);
        var tables = connection.createStatement();
        var names = tables.executeQuery("select name from sqlite_master where type = 'table'")) {
      while (names.next()) {
        var name = names.getString(1);
        if (!name.startsWith("flyway") && !name.startsWith("SPRING_SESSION")) {
          try (var rows =
              connection.createStatement().executeQuery("select count(*) from " + name)) {
            assertThat(rows.getInt(1)).as(name).isZero();
          }
        }
      }
    }
  }
}
