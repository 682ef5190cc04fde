package net.ramforth.multichat.testing.youtube;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last items of a chat, for what repeats them. */
final class SaidItems {

  private static final int KEPT = 100;

  private final Map<String, Item> byId =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Item> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void keep(String id, Item item) {
    byId.put(id, item);
  }

  synchronized Item get(String id) {
    var item = byId.get(id);
    if (item == null) {
      throw new IllegalArgumentException("nobody has said item " + id);
    }
    return item;
  }

  synchronized Optional<Item> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized void forget(String id) {
    byId.remove(id);
  }

  record Item(String renderer, Map<String, Object> content) {
    Map<String, Object> wrapped() {
      return Json.object(renderer, content);
    }
  }
}
