package net.ramforth.multichat.emote;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the catalogues of emotes and badges are kept.
 *
 * @param dataDirectory in {@code emotes} below it
 */
@ConfigurationProperties("multichat.emotes")
record EmoteProperties(@DefaultValue("data") Path dataDirectory) {

  Path directory() {
    var data = dataDirectory.toString().isBlank() ? Path.of("data") : dataDirectory;
    return data.resolve("emotes");
  }
}
