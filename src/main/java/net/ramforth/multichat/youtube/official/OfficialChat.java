package net.ramforth.multichat.youtube.official;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears a broadcast's chat over YouTube's official stream. */
@Component
public final class OfficialChat {

  private static final Logger log = LoggerFactory.getLogger(OfficialChat.class);

  private final DataApi api;
  private final OfficialProperties properties;
  private final JsonMapper json;
  private final Clock clock;

  OfficialChat(DataApi api, OfficialProperties properties, JsonMapper json, Clock clock) {
    this.api = api;
    this.properties = properties;
    this.json = json;
    this.clock = clock;
  }

  /** Whether the operator wants this road to be taken at all. */
  public boolean isEnabled() {
    return properties.enabled();
  }

  /**
   * Hears the chat until it is over; blocks. To be ended by interrupting the thread. Connections
   * that YouTube closes are opened again where they ended.
   *
   * @param since what was published before is known already, by ids of another kind
   * @param token read-only access of anybody who granted it; asked for at each connection
   * @throws OfficialProblem if there is no stream to be had, or no more
   */
  public void hear(
      String videoId, Channel channel, Instant since, Token token, Consumer<List<ChatEvent>> sink)
      throws OfficialProblem, InterruptedException {
    var chatId = api.liveChatId(videoId, token.get());
    var hearing = new Hearing(new OfficialTranslator(channel, clock), since, sink);
    while (!hearing.over) {
      var begun = clock.instant();
      api.stream(chatId, hearing.nextPage, token.get(), hearing::take);
      if (!hearing.over) {
        pauseSince(begun);
      }
    }
  }

  private void pauseSince(Instant begun) throws InterruptedException {
    var rest = properties.reconnectPause().minus(Duration.between(begun, clock.instant()));
    if (rest.isPositive()) {
      Thread.sleep(rest);
    }
  }

  /** Lends an access token. */
  @FunctionalInterface
  public interface Token {
    AccessToken get() throws OfficialProblem;
  }

  /** One chat being heard. */
  private final class Hearing {

    private final OfficialTranslator translator;
    private final Instant since;
    private final Instant joinedAt = clock.instant();
    private final Consumer<List<ChatEvent>> sink;
    private String nextPage = "";
    private boolean over;

    private Hearing(OfficialTranslator translator, Instant since, Consumer<List<ChatEvent>> sink) {
      this.translator = translator;
      this.since = since;
      this.sink = sink;
    }

    private void take(LiveChatMessageListResponse batch) {
      if (batch.nextPageToken() != null) {
        nextPage = batch.nextPageToken();
      }
      over = over || batch.offlineAt() != null;
      List<ChatEvent> events = new ArrayList<>();
      for (var item : batch.items() == null ? List.<JsonNode>of() : batch.items()) {
        over = over || item.at("/snippet/type").asString("").equals("chatEndedEvent");
        translated(item).stream().filter(event -> event.at().isAfter(since)).forEach(events::add);
      }
      if (!events.isEmpty()) {
        sink.accept(events);
      }
    }

    private List<ChatEvent> translated(JsonNode item) {
      if (!item.isObject()) {
        return List.of();
      }
      try {
        return translator.translate(json.treeToValue(item, LiveChatMessage.class)).stream()
            .map(this::withOrigin)
            .toList();
      } catch (JacksonException | IllegalArgumentException broken) {
        log.atDebug().setCause(broken).log("An item of the official stream is not as documented");
        return List.of();
      }
    }

    private ChatEvent withOrigin(ChatEvent event) {
      return event instanceof ChatEvent.MessagePosted(var channel, var at, var message)
              && at.isBefore(joinedAt)
          ? new ChatEvent.MessagePosted(channel, at, message.withOrigin(Origin.BACKLOG))
          : event;
    }
  }
}
