package net.ramforth.multichat.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last messages of a channel, for what refers back to them. */
final class SaidLines {

  private static final int KEPT = 500;

  private final Map<String, Said> byId =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Said> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void keep(String id, Said said) {
    byId.put(id, said);
  }

  synchronized Said get(String id) {
    var said = byId.get(id);
    if (said == null) {
      throw new IllegalArgumentException("nobody has said message " + id);
    }
    return said;
  }

  synchronized @Nullable Said find(String id) {
    return byId.get(id);
  }

  synchronized void forget(String id) {
    byId.remove(id);
  }

  record Said(Person author, String text, ServerLine line) {}
}
