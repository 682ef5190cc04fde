package net.ramforth.multichat.account.sealing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key that seals, and all keys that still open. */
final class SealingKeys {

  private final SealingKey current;
  private final Map<String, SealingKey> all = new LinkedHashMap<>();

  SealingKeys(SealingKey current, List<SealingKey> previous) {
    this.current = current;
    previous.forEach(key -> all.put(key.fingerprint(), key));
    all.put(current.fingerprint(), current);
  }

  /**
   * The operator's keys. The key in the file counts as a previous one when the operator names
   * another, so that setting ENCRYPTION_KEY later locks nobody out.
   */
  static SealingKeys of(SealingProperties properties, KeyFile file) {
    var previous =
        new ArrayList<>(
            Optional.ofNullable(properties.previousKeys()).orElse(List.of()).stream()
                .map(text -> SealingKey.parse(text, "ENCRYPTION_KEY_PREVIOUS"))
                .toList());
    var kept = file.read();
    var named = properties.key();
    if (named == null) {
      return new SealingKeys(kept.orElseGet(file::make), previous);
    }
    kept.ifPresent(previous::add);
    return new SealingKeys(SealingKey.parse(named, "ENCRYPTION_KEY"), previous);
  }

  SealingKey current() {
    return current;
  }

  Optional<SealingKey> withFingerprint(String fingerprint) {
    return Optional.ofNullable(all.get(fingerprint));
  }
}
