package net.ramforth.multichat.account;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How platforms are asked about tokens: with patience, but not for ever. */
final class OAuthHttp {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(10);

  private OAuthHttp() {}

  static RestClient client() {
    return client(_ -> {});
  }

  static RestClient client(Consumer<RestClient.Builder> more) {
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).build());
    requests.setReadTimeout(READ);
    var builder = RestClient.builder().requestFactory(requests);
    more.accept(builder);
    return builder.build();
  }
}
