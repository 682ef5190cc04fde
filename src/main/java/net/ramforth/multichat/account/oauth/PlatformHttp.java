package net.ramforth.multichat.account.oauth;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How platforms are asked over HTTP: never for long, for much, or at another address. */
final class PlatformHttp {

  /** Bytes. The answers we ask for are a few thousand. */
  private static final int LARGEST_ANSWER = 1_000_000;

  /** Somebody is waiting for their account to be deleted. */
  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

  private final JdkClientHttpRequestFactory requests;

  PlatformHttp(Duration connectTimeout, Duration readTimeout) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
    requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(readTimeout);
  }

  /** For requests that nobody needs the answer of. */
  static RestClient forGoodbyes(OauthProperties properties) {
    var asked = properties.readTimeout();
    var wait = asked.compareTo(LONGEST_GOODBYE) < 0 ? asked : LONGEST_GOODBYE;
    return new PlatformHttp(wait, wait).client().build();
  }

  RestClient.Builder client() {
    return RestClient.builder()
        .requestFactory(requests)
        .requestInterceptor(
            (request, body, execution) -> new Bounded(execution.execute(request, body)));
  }

  private record Bounded(ClientHttpResponse answer) implements ClientHttpResponse {

    @Override
    public InputStream getBody() throws IOException {
      return new UpTo(LARGEST_ANSWER, answer.getBody());
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
      return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
      return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
      return answer.getHeaders();
    }

    @Override
    public void close() {
      answer.close();
    }
  }

  private static final class UpTo extends FilterInputStream {

    private int left;

    UpTo(int bytes, InputStream stream) {
      super(stream);
      left = bytes;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("the answer is larger than any that a platform gives");
      }
    }
  }
}
