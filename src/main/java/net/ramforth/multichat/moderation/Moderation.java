package net.ramforth.multichat.moderation;

import net.ramforth.multichat.chat.ChatMessage;
import org.springframework.stereotype.Component;

/** Judges messages. By default everything that can be seen is shown. */
@Component
public final class Moderation {

  /** Letters and symbols that are drawn as nothing: Hangul fillers and the empty Braille cell. */
  private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

  /**
   * Hides what has nothing to see in it: no notice, and a text of nothing but spaces, control and
   * formatting characters, as some clients send to get an empty row on screen.
   */
  public Verdict judge(ChatMessage message) {
    return message.notice() == null && message.plainText().codePoints().allMatch(Moderation::empty)
        ? Verdict.HIDE
        : Verdict.SHOW;
  }

  private static boolean empty(int codePoint) {
    return BLANKS.indexOf(codePoint) >= 0
        || switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR ->
              true;
          default -> false;
        };
  }
}
