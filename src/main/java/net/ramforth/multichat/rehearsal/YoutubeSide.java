package net.ramforth.multichat.rehearsal;

import static net.ramforth.multichat.rehearsal.Drawn.cat;
import static net.ramforth.multichat.rehearsal.Drawn.text;
import static net.ramforth.multichat.rehearsal.People.JUNIPER;
import static net.ramforth.multichat.rehearsal.People.KELLY;
import static net.ramforth.multichat.rehearsal.People.LINDQVIST;
import static net.ramforth.multichat.rehearsal.People.NOOR;
import static net.ramforth.multichat.rehearsal.People.SAKURA;
import static net.ramforth.multichat.rehearsal.People.TOMAS;

import java.util.List;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.Facet.Notice;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;

/** What the made-up stream's viewers on YouTube do: every kind that YouTube has. */
final class YoutubeSide {

  /** YouTube's own for this amount, as its chat had them in 2026. */
  private static final CardColors GREEN =
      new CardColors(0xFF00BFA5, 0xFF000000, 0xFF1DE9B6, 0xFF000000, 0x8A000000);

  private static final CardColors YELLOW =
      new CardColors(0xFFFFB300, 0xDF000000, 0xFFFFCA28, 0xDF000000, 0x8A000000);

  private YoutubeSide() {}

  static void writeTo(Script script) {
    script.says(500, "hello", LINDQVIST, text("first time here, hi from Umeå 🎉"));
    script.says(2_700, "evening", NOOR, text("مساء الخير من القاهرة"));
    script.add(
        3_900,
        "superchat",
        MessageKind.SUPERCHAT,
        KELLY,
        List.of(new Payment("€5.00", GREEN)),
        text("for the best lake on the internet"));
    script.add(
        5_000,
        "member",
        MessageKind.MEMBERSHIP,
        SAKURA,
        List.of(new Notice("Welcome to the members!")));
    script.add(
        6_200,
        "supersticker",
        MessageKind.SUPERSTICKER,
        SAKURA,
        List.of(new Payment("¥500", YELLOW)),
        cat());
    script.add(
        7_800,
        "milestone",
        MessageKind.MILESTONE,
        KELLY,
        List.of(new Notice("Member for 6 months")),
        text("half a year by the water"));
    script.add(
        9_700,
        "gifts",
        MessageKind.GIFTPURCHASE,
        KELLY,
        List.of(new Notice("Sent 3 gift memberships"), new Gift("Kelly", 3)));
    for (var receiver : List.of(LINDQVIST, JUNIPER, TOMAS)) {
      script.add(
          9_900,
          "gift-" + receiver.displayName(),
          MessageKind.GIFTRECEIVED,
          receiver,
          List.of(new Notice("received a gift membership by Kelly"), new Gift("Kelly", 1)));
    }
    script.add(
        11_000,
        "raid",
        MessageKind.RAID,
        TOMAS,
        List.of(new Notice("Tomás and their viewers just joined. Say hello!")));
    script.add(
        12_000,
        "notice",
        MessageKind.NOTICE,
        JUNIPER,
        List.of(new Notice("The poll is over: 61 % want to go into the water")));
  }
}
