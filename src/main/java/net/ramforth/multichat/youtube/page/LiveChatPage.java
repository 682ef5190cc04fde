package net.ramforth.multichat.youtube.page;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What YouTube's live-chat page of one video says. Decided on its structure, never on its texts.
 */
public sealed interface LiveChatPage {

  static LiveChatPage read(YoutubePage page) {
    return LiveChatReader.read(page);
  }

  /**
   * The chat can be read.
   *
   * @param continuation the token of the first request
   * @param allMessages whether it stands for all messages; else YouTube picks the "top" ones
   * @param actions what was said before, oldest first
   */
  record Open(
      String continuation, boolean allMessages, List<JsonNode> actions, InnerTubeClient client)
      implements LiveChatPage {

    public Open {
      actions = List.copyOf(actions);
    }
  }

  /** There is no live chat to read, and asking again changes nothing for now. */
  record Closed(Why why) implements LiveChatPage {}

  /** A wall, or a page that this version does not know: the chat may well be there. */
  record NoAnswer(String detail) implements LiveChatPage {}

  /** Why a chat is closed, as far as YouTube says it by other means than a translated sentence. */
  enum Why {
    /** Disabled, over, or only for members: YouTube says one of these, in words only. */
    UNAVAILABLE,

    /** The broadcast is over and its chat is played again. */
    REPLAY,

    /** A chat that cannot be continued. */
    OVER
  }
}
