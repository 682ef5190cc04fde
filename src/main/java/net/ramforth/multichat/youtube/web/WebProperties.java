package net.ramforth.multichat.youtube.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where YouTube is and how it is asked.
 *
 * @param webUrl scheme and host of YouTube's pages
 * @param proxies proxies to rotate, each {@code http://[user:password@]host:port}, separated by
 *     commas; empty: none
 * @param requestsPerSecond the most that the whole process sends
 * @param requestTimeout from the first packet to the last, for one request
 * @param largestAnswer unpacked; a watch page has 2 MB (February 2026)
 */
@ConfigurationProperties("multichat.youtube")
public record WebProperties(
    @DefaultValue("https://www.youtube.com") URI webUrl,
    @DefaultValue("") String proxies,
    @DefaultValue("600") int requestsPerSecond,
    @DefaultValue("20s") Duration requestTimeout,
    @DefaultValue("16MB") DataSize largestAnswer) {

  public WebProperties {
    if (webUrl.getHost() == null || requestsPerSecond < 1) {
      throw new IllegalArgumentException(
          "multichat.youtube needs a web-url with a host and requests-per-second of at least 1");
    }
    ProxyAddress.list(proxies);
  }

  List<ProxyAddress> proxyAddresses() {
    return ProxyAddress.list(proxies);
  }

  /** Without the proxies, which contain passwords. */
  @Override
  public String toString() {
    return "WebProperties[webUrl=%s, requestsPerSecond=%d, requestTimeout=%s, largestAnswer=%s]"
        .formatted(webUrl, requestsPerSecond, requestTimeout, largestAnswer);
  }
}
