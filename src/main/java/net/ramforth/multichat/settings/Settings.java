package net.ramforth.multichat.settings;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
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
  private final Choices strictly;
  private final Choices leniently;

  Settings(
      SettingsRows rows,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      JsonMapper json) {
    this.rows = rows;
    this.transaction = transaction;
    this.events = events;
    this.json = json;
    this.strictly =
        new Choices(
            json,
            misfit -> {
              throw misfit;
            });
    this.leniently = new Choices(json, _ -> {});
  }

  /** What the account chose, defaults where it chose nothing. */
  public OverlaySettings of(AccountId account) {
    return parse(stored(account));
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
    var showsOther = new AtomicBoolean();
    var settings =
        transaction.execute(
            _ -> {
              var tree = stored(account);
              var before = parse(tree);
              strictly.put(fields, tree, OverlaySettings.class);
              var after = parse(tree);
              rows.save(new SettingsRow(account.toString(), json.writeValueAsString(after)));
              showsOther.set(!after.showsSameAs(before));
              return after;
            });
    events.publishEvent(new SettingsChanged(account, showsOther.get()));
    return settings;
  }

  private ObjectNode stored(AccountId account) {
    ObjectNode settings = json.valueToTree(OverlaySettings.DEFAULT);
    rows.findById(account.toString())
        .map(row -> json.readTree(row.json()))
        .ifPresent(chosen -> leniently.put((ObjectNode) chosen, settings, OverlaySettings.class));
    return settings;
  }

  private OverlaySettings parse(ObjectNode settings) {
    try {
      return json.treeToValue(settings, OverlaySettings.class);
    } catch (JacksonException e) {
      throw e.getCause() instanceof InvalidSetting invalid ? at(e.getPath(), invalid) : e;
    }
  }

  private static InvalidSetting at(List<JacksonException.Reference> path, InvalidSetting invalid) {
    var outer =
        path.stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .map(name -> name + ".")
            .collect(Collectors.joining());
    return new InvalidSetting(outer + invalid.field(), invalid.reason());
  }
}
