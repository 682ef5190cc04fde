package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@code {"liveChatTextMessageRenderer": {...}}} into the record of that name. */
public final class RendererReader extends ValueDeserializer<Renderer> {

  private static final KeyNames<Renderer> KNOWN =
      new KeyNames<>(Renderer.class, Set.of(UnknownRenderer.class));

  @Override
  public @Nullable Renderer deserialize(JsonParser parser, DeserializationContext context) {
    JsonNode wrapper = context.readTree(parser);
    for (var entry : wrapper.properties()) {
      Class<? extends Renderer> type = KNOWN.of(entry.getKey()).orElse(null);
      if (type != null) {
        return context.readTreeAsValue(entry.getValue(), type);
      }
    }
    for (var entry : wrapper.properties()) {
      if (entry.getValue().isObject()) {
        return new UnknownRenderer(entry.getKey(), entry.getValue());
      }
    }
    return null;
  }
}
