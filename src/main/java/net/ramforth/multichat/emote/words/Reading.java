package net.ramforth.multichat.emote.words;

import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.Fragment;

/**
 * Reads one message from left to right and puts pictures in place of words. Joined, the texts of
 * the fragments stay what the viewer typed.
 */
final class Reading {

  private static final char BETWEEN_WORDS = ' ';

  private final Words words;
  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Modifiers that wait for the emote behind them, and how they were typed. */
  private final List<EmoteEffect> prefixes = new ArrayList<>();

  private final StringBuilder prefixText = new StringBuilder();

  private Reading(Words words) {
    this.words = words;
  }

  /** The same list if no word means anything. */
  static List<Fragment> of(List<Fragment> fragments, Words words) {
    if (words.isEmpty() || !hasMeaning(fragments, words)) {
      return fragments;
    }
    Reading reading = new Reading(words);
    for (Fragment fragment : fragments) {
      switch (fragment) {
        case Fragment.Text(String written) -> reading.read(written);
        case Fragment.Emote emote -> reading.emote(emote);
        case Fragment.Cheermote _, Fragment.Sticker _ -> reading.other(fragment);
      }
    }
    return reading.end();
  }

  private static boolean hasMeaning(List<Fragment> fragments, Words words) {
    for (Fragment fragment : fragments) {
      if (fragment instanceof Fragment.Text(String written)) {
        for (int start = 0; start < written.length(); ) {
          int end = endOfWord(written, start);
          if (end > start && words.of(written.substring(start, end)) != null) {
            return true;
          }
          start = end + 1;
        }
      }
    }
    return false;
  }

  private static int endOfWord(String written, int start) {
    int end = written.indexOf(BETWEEN_WORDS, start);
    return end < 0 ? written.length() : end;
  }

  private void read(String written) {
    for (int start = 0; start < written.length(); ) {
      if (written.charAt(start) == BETWEEN_WORDS) {
        space();
        start++;
        continue;
      }
      int end = endOfWord(written, start);
      word(written.substring(start, end));
      start = end;
    }
  }

  private void space() {
    (prefixes.isEmpty() ? text : prefixText).append(BETWEEN_WORDS);
  }

  private void word(String word) {
    switch (words.of(word)) {
      case null -> plain(word);
      case Meaning.Emote(var id, var picture, var overlays) ->
          emote(new Fragment.Emote(word, id, picture, overlays && isBehindEmote(), List.of()));
      case Meaning.Prefix(var effect) -> {
        prefixes.add(effect);
        prefixText.append(word);
      }
      case Meaning.Suffix(var effects) -> suffix(word, effects);
    }
  }

  private void plain(String word) {
    givePrefixesUp();
    text.append(word);
  }

  private void emote(Fragment.Emote emote) {
    flush();
    if (prefixes.isEmpty()) {
      fragments.add(emote);
      return;
    }
    List<EmoteEffect> effects = new ArrayList<>(prefixes);
    effects.addAll(emote.effects());
    fragments.add(
        new Fragment.Emote(
            prefixText + emote.text(), emote.id(), emote.picture(), emote.stacks(), effects));
    prefixes.clear();
    prefixText.setLength(0);
  }

  private void suffix(String word, List<EmoteEffect> effects) {
    if (!prefixes.isEmpty() || !isBehindEmote()) {
      plain(word);
      return;
    }
    Fragment.Emote before = (Fragment.Emote) fragments.removeLast();
    List<EmoteEffect> all = new ArrayList<>(before.effects());
    all.addAll(effects);
    fragments.add(
        new Fragment.Emote(
            before.text() + text + word, before.id(), before.picture(), before.stacks(), all));
    text.setLength(0);
  }

  private void other(Fragment fragment) {
    givePrefixesUp();
    flush();
    fragments.add(fragment);
  }

  private List<Fragment> end() {
    givePrefixesUp();
    flush();
    return fragments;
  }

  /** Whether nothing but spaces came after an emote. */
  private boolean isBehindEmote() {
    return !fragments.isEmpty()
        && fragments.getLast() instanceof Fragment.Emote
        && !text.isEmpty()
        && text.toString().isBlank();
  }

  /** No emote came behind them, so they are words. */
  private void givePrefixesUp() {
    text.append(prefixText);
    prefixText.setLength(0);
    prefixes.clear();
  }

  private void flush() {
    if (!text.isEmpty()) {
      fragments.add(new Fragment.Text(text.toString()));
      text.setLength(0);
    }
  }
}
