package net.ramforth.multichat.room;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Messages and stages as they are stored, for what has to outlive the room's memory. */
@Component
public final class MessageJson {

  private static final Logger log = LoggerFactory.getLogger(MessageJson.class);

  /** An object with the kind as its one key, because a {@link Flair} has no fields. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  private interface Kinds {}

  private final JsonMapper json =
      JsonMapper.builder()
          .addMixIn(Fragment.class, Kinds.class)
          .addMixIn(Facet.class, Kinds.class)
          .registerSubtypes(
              new NamedType(Fragment.Text.class, "text"),
              new NamedType(Fragment.Emote.class, "emote"),
              new NamedType(Fragment.Cheermote.class, "cheermote"),
              new NamedType(Fragment.Sticker.class, "sticker"),
              new NamedType(Facet.Notice.class, "notice"),
              new NamedType(Facet.Accent.class, "accent"),
              new NamedType(Facet.Group.class, "group"),
              new NamedType(Payment.class, "payment"),
              new NamedType(Gift.class, "gift"),
              new NamedType(Reply.class, "reply"),
              new NamedType(Home.class, "home"),
              new NamedType(Flair.class, "flair"))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The message as text to be stored. */
  public String write(ChatMessage message) {
    return json.writeValueAsString(message);
  }

  String write(Stage stage) {
    return json.writeValueAsString(stage);
  }

  /** The stage again; empty if it is damaged. */
  Optional<Stage> readStage(String stored) {
    return read(stored, Stage.class).filter(MessageJson::isComplete);
  }

  /** The message again; empty if it was stored by a release that knew more, or is damaged. */
  public Optional<ChatMessage> read(String stored) {
    return read(stored, ChatMessage.class).filter(MessageJson::isComplete);
  }

  private <T> Optional<T> read(String stored, Class<T> type) {
    try {
      return Optional.ofNullable(json.readValue(stored, type));
    } catch (JacksonException e) {
      log.atWarn()
          .addKeyValue("type", type.getSimpleName())
          .addKeyValue("cause", e.getClass().getSimpleName())
          .log("What is stored cannot be read");
      return Optional.empty();
    }
  }

  @SuppressWarnings("ConstantValue") // As below.
  private static boolean isComplete(Stage stage) {
    return stage.entries().stream()
        .allMatch(
            entry ->
                Stream.of(entry.message(), entry.place(), entry.by(), entry.at())
                        .allMatch(Objects::nonNull)
                    && isComplete(entry.message()));
  }

  @SuppressWarnings("ConstantValue") // What is stored may lack what is never null in memory.
  private static boolean isComplete(ChatMessage message) {
    return Stream.of(
            message.id(), message.author(), message.kind(), message.postedAt(), message.origin())
        .allMatch(Objects::nonNull);
  }
}
