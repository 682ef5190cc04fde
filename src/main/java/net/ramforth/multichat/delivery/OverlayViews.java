package net.ramforth.multichat.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.moderation.KnownBots;
import net.ramforth.multichat.moderation.MessageFilter;
import net.ramforth.multichat.room.RoomDeserted;
import net.ramforth.multichat.settings.OverlaySettings;
import net.ramforth.multichat.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What open overlays make of their rooms, ready for every message. */
@Component
class OverlayViews {

  private final Map<OverlayId, View> views = new ConcurrentHashMap<>();
  private final Making make;

  /**
   * How one overlay shows its room.
   *
   * @param settings as pages get them, see {@link WireSettings}
   */
  record View(AccountId room, MessageFilter filter, JsonNode settings) {}

  @FunctionalInterface
  private interface Making {
    View of(OverlayId overlay, AccountId room);
  }

  @Autowired
  OverlayViews(Settings settings, Accounts accounts, KnownBots bots, JsonMapper json) {
    this(
        (overlay, room) -> {
          var chosen = settings.of(overlay).settings();
          return new View(
              room,
              MessageFilter.of(chosen, bots.logins()),
              WireSettings.of(chosen, accounts.channelsOf(room), json));
        });
  }

  private OverlayViews(Making make) {
    this.make = make;
  }

  /** Those of overlays for which nothing was chosen. */
  static OverlayViews ofNothing(JsonMapper json) {
    return new OverlayViews(
        (_, room) ->
            new View(
                room,
                MessageFilter.of(OverlaySettings.DEFAULT, Set.of()),
                WireSettings.of(OverlaySettings.DEFAULT, List.of(), json)));
  }

  View of(OverlayId overlay, AccountId room) {
    return views.computeIfAbsent(overlay, _ -> make.of(overlay, room));
  }

  /** Makes it anew when it is needed. */
  void forget(OverlayId overlay) {
    views.remove(overlay);
  }

  void forgetAll(AccountId room) {
    views.values().removeIf(view -> view.room().equals(room));
  }

  @EventListener
  void on(RoomDeserted event) {
    forgetAll(event.room());
  }
}
