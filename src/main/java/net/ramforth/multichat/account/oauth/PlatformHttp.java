package net.ramforth.multichat.account.oauth;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How platforms are asked over HTTP: never for long, and never at another address. */
final class PlatformHttp {

  private PlatformHttp() {}

  static JdkClientHttpRequestFactory within(Duration connectTimeout, Duration readTimeout) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
    var requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(readTimeout);
    return requests;
  }
}
