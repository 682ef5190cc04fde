package net.ramforth.multichat.twitch.helix;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One request to Helix.
 *
 * @param path below {@code /helix}
 * @param body sent as JSON; null for none
 */
record HelixCall(String method, String path, Map<String, String> query, @Nullable Object body) {

  HelixCall {
    query = Map.copyOf(query);
  }

  URI at(String helix) {
    var uri = UriComponentsBuilder.fromUriString(helix + path);
    query.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
    return uri.encode().buildAndExpand(query).toUri();
  }
}
