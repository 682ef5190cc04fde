package net.ramforth.multichat.youtube.official;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One batch of the stream, oldest message first.
 *
 * @param nextPageToken where a next connection goes on
 * @param offlineAt set once the broadcast is over
 * @param items each is read by itself, so that a broken one costs itself
 */
record LiveChatMessageListResponse(
    @Nullable String nextPageToken, @Nullable String offlineAt, @Nullable List<JsonNode> items) {}
