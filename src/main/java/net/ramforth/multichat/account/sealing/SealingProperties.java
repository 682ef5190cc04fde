package net.ramforth.multichat.account.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The operator's encryption keys.
 *
 * @param key 32 bytes in url-safe base64; null or blank: one is made and kept in a file
 * @param previousKeys older keys, still good for reading
 */
@ConfigurationProperties("multichat.encryption")
record SealingProperties(@Nullable String key, @Nullable List<String> previousKeys) {

  SealingProperties {
    key = key == null || key.isBlank() ? null : key.strip();
    previousKeys =
        previousKeys == null
            ? List.of()
            : previousKeys.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "SealingProperties[]";
  }
}
