package net.ramforth.multichat.rehearsal;

import static net.ramforth.multichat.rehearsal.Drawn.cheer100;
import static net.ramforth.multichat.rehearsal.Drawn.frog;
import static net.ramforth.multichat.rehearsal.Drawn.lake;
import static net.ramforth.multichat.rehearsal.Drawn.snow;
import static net.ramforth.multichat.rehearsal.Drawn.tea;
import static net.ramforth.multichat.rehearsal.Drawn.text;
import static net.ramforth.multichat.rehearsal.Drawn.wave;
import static net.ramforth.multichat.rehearsal.People.ADA;
import static net.ramforth.multichat.rehearsal.People.BASTI;
import static net.ramforth.multichat.rehearsal.People.IVY;
import static net.ramforth.multichat.rehearsal.People.MARA;
import static net.ramforth.multichat.rehearsal.People.MO;
import static net.ramforth.multichat.rehearsal.People.OLAV;
import static net.ramforth.multichat.rehearsal.People.SORA;
import static net.ramforth.multichat.rehearsal.People.TREV;
import static net.ramforth.multichat.rehearsal.People.WREN;
import static net.ramforth.multichat.rehearsal.People.onTwitch;
import static net.ramforth.multichat.rehearsal.People.subscribed;

import java.util.List;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Facet.Accent;
import net.ramforth.multichat.chat.Facet.Notice;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;

/** What the made-up stream's viewers on Twitch do: every kind that Twitch has. */
final class TwitchSide {

  /** The key of what Trev writes and Mo takes away. */
  static final String SPAM = "spam";

  private static final String PURPLE_OF_100_BITS = "#9C3EE8";
  private static final String BLUE = "#00D6D6";

  private TwitchSide() {}

  static void writeTo(Script script) {
    script.says(0, "hello", MARA, text("hi chat! made it just in time "), wave());
    script.says(1_000, "question", MO, text("welcome everyone, first question goes to Mara"));
    script.add(
        1_700,
        "reply",
        MessageKind.CHAT,
        MARA,
        List.of(
            new Reply(
                script.id(Platform.TWITCH, "question"),
                "Mo",
                "welcome everyone, first question goes to Mara")),
        text("what made you choose this lake? "),
        lake());
    script.says(2_300, SPAM, TREV, text("this line is about to be removed by Mo"));
    script.add(3_100, "action", MessageKind.ACTION, IVY, List.of(), text("waves from the back"));
    script.add(
        3_500,
        "announcement",
        MessageKind.ANNOUNCEMENT,
        MO,
        List.of(new Accent(BLUE)),
        text("new here? The water is warm, say hi "),
        tea());
    paid(script);
    subscriptions(script);
    script.says(
        12_400,
        "effects",
        SORA,
        tea(),
        text(" "),
        snow(),
        text(" "),
        frog(EmoteEffect.FLIP_X, EmoteEffect.BOUNCE));
    script.says(
        13_600,
        "end",
        ADA,
        text(
            "that was the test. A long line like this one wraps instead of running out of the "
                + "picture, and all of it leaves by itself after a minute."));
  }

  private static void paid(Script script) {
    script.add(
        4_200,
        "highlighted",
        MessageKind.HIGHLIGHTED,
        WREN,
        List.of(),
        text("look at that reflection!"));
    script.add(
        4_700,
        "cheer",
        MessageKind.CHEER,
        MARA,
        List.of(new Payment("100 Bits", null), new Accent(PURPLE_OF_100_BITS)),
        cheer100(),
        text(" for the tea fund"));
    script.add(
        5_300,
        "reward",
        MessageKind.REWARD,
        SORA,
        List.of(new Notice("Redeemed a reward")),
        text("水を飲んでね"));
    for (int tap = 1; tap <= 3; tap++) {
      script.add(
          5_500 + 250L * tap,
          "combo-" + tap,
          MessageKind.COMBO,
          tap == 2 ? MO : WREN,
          combo(script));
    }
    script.add(
        6_600,
        "charity",
        MessageKind.CHARITY,
        BASTI,
        List.of(
            new Payment("€10.00", null),
            new Notice("Basti: Donated EUR 10 to support Clean Lakes")));
    script.add(
        6_800,
        "tip",
        MessageKind.TIP,
        OLAV,
        List.of(new Payment("€3.00", null), new Notice("Olav tipped €3.00 on Ko-fi")),
        text("for the next coffee"));
    script.add(
        7_000,
        "gigantic",
        MessageKind.CHAT,
        WREN,
        List.of(Flair.GIGANTIFIED_EMOTE),
        text("I must go in "),
        frog());
    script.add(
        7_500,
        "animated",
        MessageKind.CHAT,
        BASTI,
        List.of(Flair.RAINBOW_ECLIPSE),
        text("back after a year, still cosy"));
  }

  private static List<Facet> combo(Script script) {
    return List.of(new Notice("sent a heart"), new Payment("5 Bits", null), script.group("hearts"));
  }

  private static void subscriptions(Script script) {
    script.add(
        8_000,
        "sub",
        MessageKind.MEMBERSHIP,
        subscribed("Pip", "#E84393"),
        List.of(new Notice("Pip subscribed with Prime.")));
    script.add(
        8_500,
        "resub",
        MessageKind.MILESTONE,
        MARA,
        List.of(new Notice("Mara subscribed at Tier 1. They've subscribed for 7 months!")),
        text("seven months already, time flies "),
        wave());
    script.add(
        9_100,
        "gifts",
        MessageKind.GIFTPURCHASE,
        WREN,
        List.of(
            new Notice("Wren is gifting 3 Tier 1 Subs to Ada's community!"),
            new Gift("Wren", 3),
            script.group("gifts")));
    for (var receiver : List.of("Olu", "Hanne", "Dot")) {
      script.add(
          9_300,
          "gift-" + receiver,
          MessageKind.GIFTRECEIVED,
          subscribed(receiver, null),
          List.of(
              new Notice("Wren gifted a Tier 1 sub to %s!".formatted(receiver)),
              new Gift("Wren", 1),
              script.group("gifts")));
    }
    script.add(
        10_200,
        "streak",
        MessageKind.WATCHSTREAK,
        SORA,
        List.of(new Notice("そら watched 5 consecutive streams and sparked a watch streak!")),
        text("いつもの時間"));
    script.add(
        10_800,
        "raid",
        MessageKind.RAID,
        onTwitch("HarbourLights", "#0984E3"),
        List.of(new Notice("42 raiders from HarbourLights have joined!")));
    script.add(
        11_300,
        "shared",
        MessageKind.CHAT,
        onTwitch("Fen", "#A29BFE"),
        List.of(
            new Home(
                "test-harbour", "HarbourLights", script.id(Platform.TWITCH, "shared-original"))),
        text("hello from the harbour 🌊"));
    script.add(
        11_800,
        "notice",
        MessageKind.NOTICE,
        MARA,
        List.of(new Notice("Mara just earned a new 1K Bits badge!")));
  }
}
