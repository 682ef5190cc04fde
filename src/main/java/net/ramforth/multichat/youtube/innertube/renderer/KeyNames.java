package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the record that reads a JSON key: its name is the key with a capital letter.
 *
 * @param <T> what all of them are
 */
public final class KeyNames<T> {

  private final Map<String, Class<? extends T>> byKey = new HashMap<>();

  /** Knows every record that the sealed type permits, but for those that read no key. */
  public KeyNames(Class<T> sealed, Set<Class<? extends T>> without) {
    collect(sealed, sealed);
    byKey.values().removeAll(without);
  }

  private void collect(Class<?> type, Class<T> all) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, all);
      }
    } else {
      String name = type.getSimpleName();
      byKey.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), type.asSubclass(all));
    }
  }

  /** The record for this key, if there is one. */
  public Optional<Class<? extends T>> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
