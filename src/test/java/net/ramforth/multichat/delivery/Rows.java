package net.ramforth.multichat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.testing.StompPage;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The messages that a page has when it does what room-feed.js does with all it was sent. */
record Rows(StompPage page) {

  void await(String... ids) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(ids()).containsExactly(ids));
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    long number = 0;
    for (JsonNode body : page.bodies()) {
      long next = body.get("number").asLong();
      switch (body.get("type").asString()) {
        case "snapshot" -> {
          if (next < number) {
            continue;
          }
          ids.clear();
          body.get("messages").forEach(message -> ids.add(message.get("id").asString()));
        }
        case "message-added" -> {
          var id = body.at("/message/id").asString();
          if (next > number && !ids.contains(id)) {
            ids.add(id);
          }
        }
        default -> {}
      }
      number = Math.max(number, next);
    }
    return ids;
  }
}
