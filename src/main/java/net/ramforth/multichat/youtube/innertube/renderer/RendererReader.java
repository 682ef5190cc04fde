package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@code {"liveChatTextMessageRenderer": {...}}} into the record of that name. */
public final class RendererReader extends ValueDeserializer<Renderer> {

  private static final KeyNames<Renderer> KNOWN =
      new KeyNames<>(Renderer.class, Set.of(UnknownRenderer.class));

  /** Kept because Jackson would prepare one anew for each item. */
  private final Map<Class<?>, ValueDeserializer<Object>> readers = new ConcurrentHashMap<>();

  @Override
  public @Nullable Renderer deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.isExpectedStartObjectToken()) {
      parser.skipChildren();
      return null;
    }
    Renderer found = null;
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      JsonToken start = parser.nextToken();
      if (start == JsonToken.START_OBJECT && (found == null || found instanceof UnknownRenderer)) {
        found = better(found, key, parser, context);
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  /** A known one is better than an unknown one, and that better than nothing. */
  private Renderer better(
      @Nullable Renderer found, String key, JsonParser parser, DeserializationContext context) {
    Class<? extends Renderer> type = KNOWN.of(key).orElse(null);
    if (type != null) {
      return (Renderer)
          readers.computeIfAbsent(type, it -> reader(it, context)).deserialize(parser, context);
    }
    Renderer unknown = new UnknownRenderer(key, context.readTree(parser));
    return found == null ? unknown : found;
  }

  private static ValueDeserializer<Object> reader(Class<?> type, DeserializationContext context) {
    return context.findRootValueDeserializer(context.constructType(type));
  }
}
