package net.ramforth.multichat.rehearsal;

import java.util.List;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Picture;

/** The pictures of the made-up chat. They are drawn for it and lie here, so it needs nobody. */
final class Drawn {

  private static final String FOLDER = "/rehearsal/";
  private static final String TIER_OF_100 = "#9C3EE8";
  private static final int AVATAR_SIZE = 32;
  private static final int STICKER_SIZE = 72;

  private Drawn() {}

  static Fragment text(String text) {
    return new Fragment.Text(text);
  }

  static Fragment wave() {
    return emote("lakeWave", moving("emote-wave"), false);
  }

  static Fragment tea() {
    return emote("lakeTea", resting("emote-tea", Picture.EMOTE_SIZE), false);
  }

  static Fragment frog(EmoteEffect... effects) {
    return new Fragment.Emote(
        "lakeFrog",
        "emote-frog",
        resting("emote-frog", Picture.EMOTE_SIZE),
        false,
        List.of(effects));
  }

  /** Twice as wide as high. */
  static Fragment lake() {
    return emote("lakeView", resting("emote-lake", 2 * Picture.EMOTE_SIZE), false);
  }

  /** Lies on the emote before it. */
  static Fragment snow() {
    return emote("lakeSnow", resting("emote-snow", Picture.EMOTE_SIZE), true);
  }

  static Fragment cheer100() {
    return new Fragment.Cheermote("Cheer100", 100, TIER_OF_100, moving("cheer"));
  }

  static Fragment cat() {
    return new Fragment.Sticker(
        "a cat that smiles",
        new Picture(FOLDER + "sticker-cat.svg", null, STICKER_SIZE, STICKER_SIZE));
  }

  static Badge badge(String set, String version, String title) {
    return new Badge(set, version, title, Picture.badge(FOLDER + "badge-" + set + ".svg"));
  }

  static Picture avatar(String color) {
    return new Picture(FOLDER + "avatar-" + color + ".svg", null, AVATAR_SIZE, AVATAR_SIZE);
  }

  private static Fragment emote(String code, Picture picture, boolean stacks) {
    return new Fragment.Emote(code, code, picture, stacks, List.of());
  }

  private static Picture resting(String name, int width) {
    return new Picture(FOLDER + name + ".svg", null, width, Picture.EMOTE_SIZE);
  }

  private static Picture moving(String name) {
    return new Picture(
        FOLDER + name + ".svg",
        FOLDER + name + "-still.svg",
        Picture.EMOTE_SIZE,
        Picture.EMOTE_SIZE);
  }
}
