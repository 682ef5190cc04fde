package net.ramforth.multichat.rehearsal;

import static net.ramforth.multichat.rehearsal.Drawn.frog;
import static net.ramforth.multichat.rehearsal.Drawn.lake;
import static net.ramforth.multichat.rehearsal.Drawn.snow;
import static net.ramforth.multichat.rehearsal.Drawn.tea;
import static net.ramforth.multichat.rehearsal.Drawn.text;
import static net.ramforth.multichat.rehearsal.Drawn.wave;
import static net.ramforth.multichat.rehearsal.People.onTwitch;
import static net.ramforth.multichat.rehearsal.People.onYoutube;

import java.util.List;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;

/** What a style can trip over: scripts, lengths, colours, heaps of pictures. */
final class HardToRead {

  private static final int WORD_LENGTH = 200;
  private static final int WALL_ROWS = 20;

  private HardToRead() {}

  static void writeTo(Script script) {
    words(script);
    names(script);
    pictures(script);
  }

  private static void words(Script script) {
    script.says(
        0,
        "right-to-left",
        onYoutube("ليلى", null),
        text("البحيرة جميلة جدا الليلة (really!) 100%"));
    script.says(
        1_000, "mixed-direction", onTwitch("Noa", "#55EFC4"), text("אמא said hello, שלום!"));
    script.says(2_000, "cjk", onTwitch("湖畔", "#FAB1A0"), text("今夜の湖はとても静かですね。水面に星が映っています。"));
    script.says(
        3_000, "long-word", onTwitch("Otto", "#81ECEC"), text("a" + "h".repeat(WORD_LENGTH - 1)));
    script.says(
        4_000,
        "emoji",
        onTwitch("Sunny", "#FFEAA7"),
        text("👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇸🇪 ❤️ 🫠 1️⃣"));
    script.says(5_000, "emoji-only", onYoutube("Bo", null), text("🎉🎉🎉"));
    script.says(
        6_000,
        "marks",
        onTwitch("Zed", "#DFE6E9"),
        text("H̵̛̤e̴͉̿ ̷̣͝c̸͙̈́o̷̰͂m̵̱̊e̶̗͝s̶̱̀ and <b>bold</b> &amp; more"));
    script.says(7_000, "empty", onTwitch("Quiet", "#B2BEC3"));
  }

  private static void names(Script script) {
    script.says(8_000, "name-without-color", onTwitch("Plain", null), text("no colour of my own"));
    script.says(9_000, "dark-name", onTwitch("Midnight", "#0000FF"), text("blue on black"));
    script.says(10_000, "black-name", onTwitch("Ink", "#000000"), text("black on black"));
    script.says(11_000, "white-name", onTwitch("Chalk", "#FFFFFF"), text("white on white"));
    script.says(
        12_000,
        "long-name",
        onYoutube("The Very Long Name Of A Channel That Reviews Kettles And Lakes", null),
        text("short"));
  }

  private static void pictures(Script script) {
    script.says(
        13_000,
        "emote-wall",
        onTwitch("Bricks", "#E17055"),
        Stream.generate(() -> Stream.of(wave(), text(" "), tea(), text(" "), lake(), text(" ")))
            .limit(WALL_ROWS)
            .flatMap(row -> row)
            .toArray(Fragment[]::new));
    script.says(14_000, "emotes-only", onTwitch("Frogger", "#58B368"), frog(), text(" "), wave());
    script.says(
        15_000,
        "stack",
        onTwitch("Flake", "#74B9FF"),
        text("brr "),
        frog(),
        text(" "),
        snow(),
        text(" "),
        snow());
    long at = 16_000;
    for (var effect : EmoteEffect.values()) {
      script.says(
          at++,
          "effect-" + effect.code(),
          onTwitch("Prism", "#D980FA"),
          text(effect.code() + " "),
          tea(),
          text(" "),
          frog(effect));
    }
    for (var flair : Flair.values()) {
      script.add(
          at++,
          "flair-" + flair.code(),
          MessageKind.CHAT,
          onTwitch("Glow", "#F8A5C2"),
          List.of(flair),
          text(flair.code() + " "),
          wave());
    }
  }
}
