package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.room.Place;
import net.ramforth.multichat.room.Stage;
import net.ramforth.multichat.room.StageEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the team made of the chat, as docks get it.
 *
 * @param until when the message on air leaves by itself; left out if it stays
 * @param paidFrom US dollars; 0 for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WireStage(
    List<WireEntry> entries,
    @Nullable Instant until,
    boolean locked,
    List<WireId> overruled,
    List<WireId> hidden,
    int paidFrom) {

  static WireStage of(Stage stage) {
    return new WireStage(
        stage.entries().stream().map(WireEntry::of).toList(),
        stage.until(),
        stage.locked(),
        stage.overruled().stream().map(WireId::of).toList(),
        stage.hidden().stream().map(WireId::of).toList(),
        stage.paidFrom());
  }

  record WireEntry(String place, String by, Instant at, WireMessage message) {

    static WireEntry of(StageEntry entry) {
      return new WireEntry(
          entry.place().code(), entry.by(), entry.at(), WireMessage.of(entry.message()));
    }
  }

  record WireId(String platform, String id) {

    static WireId of(MessageId id) {
      return new WireId(id.platform().code(), id.value());
    }
  }

  /**
   * What viewers see of it.
   *
   * @param message null if nothing is on air
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireFeatured(@Nullable WireMessage message, @Nullable Instant until) {

    static WireFeatured of(Stage stage) {
      return new WireFeatured(
          stage.in(Place.ON_AIR).stream()
              .findFirst()
              .map(entry -> WireMessage.of(entry.message()))
              .orElse(null),
          stage.until());
    }
  }
}
