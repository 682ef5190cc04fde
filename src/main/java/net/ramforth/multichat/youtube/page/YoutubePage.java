package net.ramforth.multichat.youtube.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One HTML page of YouTube and the data in its scripts. Anything may be missing. */
public final class YoutubePage {

  private final Optional<Wall> wall;
  private final Optional<URI> canonical;
  private final Optional<JsonNode> initialData;
  private final Optional<JsonNode> playerResponse;
  private final List<JsonNode> settings;

  private YoutubePage(URI address, Document document) {
    var scripts = new PageScripts(document);
    wall = Wall.in(address, document);
    canonical =
        Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
            .flatMap(YoutubePage::target);
    initialData = scripts.assignedTo("ytInitialData");
    playerResponse = scripts.assignedTo("ytInitialPlayerResponse");
    settings = scripts.settings();
  }

  /**
   * Reads a page of any size.
   *
   * @param address where it came from, after all redirects
   */
  public static YoutubePage of(URI address, String html) {
    // From a string jsoup cuts nothing; its own connection would stop at 2 MB, and watch pages have
    // 1.9 MB (February 2026).
    return new YoutubePage(address, Jsoup.parse(html));
  }

  public Optional<Wall> wall() {
    return wall;
  }

  /** The address that the page names as its own. */
  public Optional<URI> canonical() {
    return canonical;
  }

  /** {@code ytInitialData}: what the page shows. */
  public Optional<JsonNode> initialData() {
    return initialData;
  }

  /** {@code ytInitialPlayerResponse}: the video of a watch page. */
  public Optional<JsonNode> playerResponse() {
    return playerResponse;
  }

  /** All {@code ytcfg.set({…})} of the page as one object; later ones win. */
  public JsonNode config() {
    var merged = JsonNodeFactory.instance.objectNode();
    settings.forEach(some -> some.forEachEntry(merged::set));
    return merged;
  }

  private static Optional<URI> target(Element link) {
    try {
      return Optional.of(URI.create(link.attr("href")));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
