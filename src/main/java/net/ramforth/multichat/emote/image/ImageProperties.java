package net.ramforth.multichat.emote.image;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where pictures come from and how many are kept.
 *
 * @param dataDirectory the pictures are kept in {@code images} below it
 * @param cacheSize what all kept pictures together may take on disk
 * @param largest of one picture; the largest emote that was seen has 1.3 MB (November 2026)
 * @param connectTimeout for a connection to a platform's server
 * @param fetchTimeout for one picture, from the first packet to the last
 * @param missesPerSecond pictures that one viewer may have fetched, in the long run
 * @param missesAtOnce the same, for a page that has just been opened
 * @param servers what takes a host's place, by our short name of it; blank: the host itself
 */
@ConfigurationProperties("multichat.images")
record ImageProperties(
    @DefaultValue("data") Path dataDirectory,
    @DefaultValue("512MB") DataSize cacheSize,
    @DefaultValue("2MB") DataSize largest,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("15s") Duration fetchTimeout,
    @DefaultValue("20") int missesPerSecond,
    @DefaultValue("1500") int missesAtOnce,
    @DefaultValue Map<String, String> servers) {

  ImageProperties {
    servers = Map.copyOf(servers);
    if (largest.toBytes() > Integer.MAX_VALUE / 2 || missesPerSecond < 1 || missesAtOnce < 1) {
      throw new IllegalArgumentException("multichat.images has a limit out of range");
    }
    servers.forEach((name, server) -> check(name, server));
  }

  private static void check(String name, String server) {
    if (!server.isBlank() && !server.matches("https?://[^/?#\\s]+(?:/[^?#\\s]*)?")) {
      throw new IllegalArgumentException(
          "multichat.images.servers." + name + " is no http address");
    }
  }

  Path directory() {
    var data = dataDirectory.toString().isBlank() ? Path.of("data") : dataDirectory;
    return data.resolve("images");
  }

  /** What the operator put in the host's place. */
  Optional<URI> standInFor(PictureHost host) {
    return Optional.ofNullable(servers.get(host.serverName()))
        .filter(server -> !server.isBlank())
        .map(server -> server.endsWith("/") ? server.substring(0, server.length() - 1) : server)
        .map(URI::create);
  }
}
