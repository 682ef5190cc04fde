package net.ramforth.multichat.youtube.innertube.action;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.ramforth.multichat.youtube.innertube.renderer.KeyNames;
import net.ramforth.multichat.youtube.innertube.renderer.Renderer;
import net.ramforth.multichat.youtube.innertube.renderer.RendererReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads one entry of {@code actions[]}. */
public final class ActionReader {

  /** Hints, goals, widgets and dialogs of YouTube's own page (2019 to 2026). */
  private static final Set<String> IGNORED =
      Set.of(
          "addInteractivityWidgetAction",
          "changeEngagementPanelVisibilityAction",
          "dimChatItemAction",
          "liveChatReportModerationStateCommand",
          "removeFanzoneTickerChipCommand",
          "replaceLiveChatAction",
          "showCreatorGoalTickerChipCommand",
          "showFanzoneTickerChipCommand",
          "showLiveChatDialogAction",
          "showLiveChatSurveyCommand",
          "showLiveChatTooltipCommand",
          "signalAction",
          "updateOrAddInteractivityWidgetAction");

  /** Neighbours of the action's key that are none. */
  private static final Set<String> BESIDE = Set.of("clickTrackingParams", "clientId");

  /** Where an action holds its renderer. */
  private static final Set<String> HOLDERS =
      Set.of("item", "replacementItem", "bannerRenderer", "panelToShow", "pollToUpdate");

  private static final KeyNames<Action> KNOWN =
      new KeyNames<>(Action.class, Set.of(UnknownAction.class, IgnoredAction.class));

  /** Every field may be missing or null; a list that is, is empty. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule("innertube").addDeserializer(Renderer.class, new RendererReader()))
          .withConfigOverride(
              List.class,
              lists ->
                  lists.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP)))
          .build();

  private ActionReader() {}

  /** Throws {@link JacksonException} if the entry has another shape than its name promises. */
  public static Action read(JsonNode entry) {
    for (var property : entry.properties()) {
      if (IGNORED.contains(property.getKey())) {
        return new IgnoredAction(property.getKey());
      }
      Class<? extends Action> type = KNOWN.of(property.getKey()).orElse(null);
      if (type != null && property.getValue().isObject()) {
        return MAPPER.treeToValue(property.getValue(), type);
      }
    }
    String key = key(entry);
    return new UnknownAction(key, entry.path(key));
  }

  /** The action and what it holds in YouTube's words, for who has to say what was broken. */
  public static String path(JsonNode entry) {
    String action = key(entry);
    return entry.path(action).properties().stream()
        .filter(field -> HOLDERS.contains(field.getKey()))
        .map(field -> key(field.getValue()))
        .filter(inside -> !inside.isEmpty())
        .map(inside -> action + "/" + inside)
        .findFirst()
        .orElse(action);
  }

  /** The first key that names an action or a renderer; empty if there is none. */
  private static String key(JsonNode entry) {
    return entry.properties().stream()
        .filter(property -> !BESIDE.contains(property.getKey()))
        .sorted(Comparator.comparing(property -> !property.getValue().isObject()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
