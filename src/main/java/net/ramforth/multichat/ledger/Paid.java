package net.ramforth.multichat.ledger;

import java.util.EnumSet;
import java.util.Set;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;

/** Which messages are money. */
final class Paid {

  private static final Set<MessageKind> ALWAYS =
      EnumSet.of(
          MessageKind.SUPERCHAT,
          MessageKind.SUPERSTICKER,
          MessageKind.MEMBERSHIP,
          MessageKind.MILESTONE,
          MessageKind.GIFTPURCHASE,
          MessageKind.CHEER,
          MessageKind.TIP);

  /** What somebody got who paid nothing, and what goes to others than the streamer. */
  private static final Set<MessageKind> NEVER =
      EnumSet.of(MessageKind.GIFTRECEIVED, MessageKind.CHARITY);

  private Paid() {}

  /** Whether somebody paid the streamer for it; what we made up to try an overlay out is not. */
  static boolean is(ChatMessage message) {
    return message.origin() != Origin.TEST
        && !NEVER.contains(message.kind())
        && (ALWAYS.contains(message.kind()) || message.payment() != null);
  }
}
