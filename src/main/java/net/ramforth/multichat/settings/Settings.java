package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and changes what accounts chose. */
@Component
public class Settings {

  private final SettingsRows rows;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final JsonMapper json;

  Settings(
      SettingsRows rows,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      JsonMapper json) {
    this.rows = rows;
    this.transaction = transaction;
    this.events = events;
    this.json = json;
  }

  /** What the account chose, defaults where it chose nothing. */
  public OverlaySettings of(AccountId account) {
    return json.treeToValue(stored(account), OverlaySettings.class);
  }

  /**
   * Changes the named settings and keeps the others.
   *
   * @throws InvalidSetting for a name or value that does not fit; nothing is changed then
   */
  OverlaySettings change(AccountId account, JsonNode wanted) {
    if (!(wanted instanceof ObjectNode fields)) {
      throw new InvalidSetting("", "must be a JSON object");
    }
    var settings =
        transaction.execute(
            _ -> {
              var changed = parse(merge(stored(account), fields));
              rows.save(new SettingsRow(account.toString(), json.writeValueAsString(changed)));
              return changed;
            });
    events.publishEvent(new SettingsChanged(account));
    return settings;
  }

  private ObjectNode stored(AccountId account) {
    ObjectNode settings = json.valueToTree(OverlaySettings.DEFAULT);
    rows.findById(account.toString())
        .map(row -> json.readTree(row.json()))
        .ifPresent(
            chosen ->
                chosen.properties().stream()
                    .filter(field -> settings.has(field.getKey()))
                    .forEach(field -> settings.set(field.getKey(), field.getValue())));
    return settings;
  }

  private static ObjectNode merge(ObjectNode settings, ObjectNode wanted) {
    for (var field : wanted.properties()) {
      var before = settings.get(field.getKey());
      if (before == null) {
        throw new InvalidSetting(field.getKey(), "is not a setting");
      }
      var value = field.getValue();
      if (before.isBoolean() && !value.isBoolean()) {
        throw new InvalidSetting(field.getKey(), "must be true or false");
      }
      if (before.isIntegralNumber() && !(value.isIntegralNumber() && value.canConvertToInt())) {
        throw new InvalidSetting(field.getKey(), "must be a whole number");
      }
      settings.set(field.getKey(), value);
    }
    return settings;
  }

  private OverlaySettings parse(ObjectNode settings) {
    try {
      return json.treeToValue(settings, OverlaySettings.class);
    } catch (JacksonException e) {
      throw e.getCause() instanceof InvalidSetting invalid ? invalid : e;
    }
  }
}
