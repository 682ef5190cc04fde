package net.ramforth.multichat.emote.helix;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A word that, with a number after it, is a cheer.
 *
 * @param word in lower case
 * @param tiers the most Bits first
 */
record CheerPrefix(String word, List<CheerTier> tiers) {

  /** Most are the same in every channel; so they are there once, not once for each channel. */
  private static final Interner<CheerPrefix> SAME = Interner.newWeakInterner();

  CheerPrefix {
    tiers =
        tiers.stream().sorted(Comparator.comparingInt(CheerTier::leastBits).reversed()).toList();
  }

  /** The tier of so many Bits; empty if they are too few. */
  Optional<CheerTier> tierOf(int bits) {
    return tiers.stream().filter(tier -> tier.leastBits() <= bits).findFirst();
  }

  /** Reads an entry of Helix's {@code data}; empty if nothing of it can be read. */
  static Optional<CheerPrefix> read(JsonNode entry) {
    var word = entry.path("prefix").stringValue("").toLowerCase(Locale.ROOT);
    var tiers = new ArrayList<CheerTier>();
    entry.path("tiers").forEach(tier -> CheerTier.read(tier).ifPresent(tiers::add));
    return word.isBlank() || tiers.isEmpty()
        ? Optional.empty()
        : Optional.of(SAME.intern(new CheerPrefix(word, tiers)));
  }
}
