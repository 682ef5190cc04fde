package net.ramforth.multichat.youtube.innertube;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one look into a live chat brought.
 *
 * @param actions what happened, for {@link Translator}
 */
public record LiveChatAnswer(Continuation next, List<JsonNode> actions) {

  private static final LiveChatAnswer OVER = new LiveChatAnswer(new Continuation.End(), List.of());

  public LiveChatAnswer {
    actions = List.copyOf(actions);
  }

  /** Reads an answer of any year since 2019; throws {@link NoLiveChatAnswer} if it is none. */
  public static LiveChatAnswer read(JsonNode body) {
    JsonNode answer = unwrapped(body);
    JsonNode contents = answer.path("continuationContents");
    if (contents.isMissingNode() || contents.isNull()) {
      return withoutContents(answer);
    }
    JsonNode chat = contents.path("liveChatContinuation");
    if (!chat.isObject()) {
      throw new NoLiveChatAnswer("continuationContents without liveChatContinuation");
    }
    return of(chat);
  }

  /** Until mid 2020 the answer lay under "response", for some even in a list. */
  private static JsonNode unwrapped(JsonNode body) {
    if (body.isArray()) {
      for (JsonNode part : body) {
        if (part.path("response").isObject()) {
          return part.path("response");
        }
      }
    }
    return body.path("response").isObject() ? body.path("response") : body;
  }

  private static LiveChatAnswer withoutContents(JsonNode answer) {
    JsonNode chat = answer.path("contents").path("liveChatRenderer");
    if (chat.isObject()) {
      return of(chat);
    }
    if (answer.path("responseContext").isObject()
        || answer.path("contents").path("messageRenderer").isObject()) {
      return OVER;
    }
    throw new NoLiveChatAnswer("neither continuationContents nor responseContext");
  }

  private static LiveChatAnswer of(JsonNode chat) {
    return new LiveChatAnswer(
        Continuation.read(chat.path("continuations")),
        chat.path("actions").valueStream().filter(JsonNode::isObject).toList());
  }
}
