package net.ramforth.multichat.emote.image;

import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks the platforms' servers for pictures, and believes nothing of what they say about them. */
final class PictureFetching implements AutoCloseable {

  private static final String ACCEPTED =
      "image/avif,image/webp,image/png,image/gif,image/jpeg,image/svg+xml";

  private final ImageProperties properties;
  private final NetworkAddresses addresses;
  private final HttpClient client;

  PictureFetching(ImageProperties properties, NetworkAddresses addresses) {
    this.properties = properties;
    this.addresses = addresses;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(properties.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Fetches the picture; returns when it is there, or after the time for it at the latest. */
  Fetched fetch(PictureAddress address) {
    var standIn = properties.standInFor(address.host());
    if (standIn.isEmpty()) {
      try {
        if (!addresses.arePublic(address.host().hostName())) {
          return new Fetched.Failed("the host's address is a private one");
        }
      } catch (UnknownHostException _) {
        return new Fetched.Failed("the host has no address");
      }
    }
    var url =
        standIn
            .map(base -> URI.create(base + "/" + address.path()))
            .orElseGet(() -> URI.create(address.url()));
    return fetch(url, address.shape());
  }

  private Fetched fetch(URI url, PictureShape shape) {
    var request =
        HttpRequest.newBuilder(url)
            .header("Accept", ACCEPTED)
            .header("User-Agent", "MultiChatOverlay")
            .build();
    var answer = client.sendAsync(request, this::body);
    try {
      return read(answer.get(properties.fetchTimeout().toMillis(), TimeUnit.MILLISECONDS), shape);
    } catch (TimeoutException _) {
      answer.cancel(true);
      return new Fetched.Failed("the answer takes too long");
    } catch (ExecutionException problem) {
      return new Fetched.Failed(why(problem.getCause()));
    } catch (InterruptedException _) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Fetched.Failed("interrupted");
    }
  }

  private static String why(@Nullable Throwable problem) {
    return problem == null ? "unknown" : problem.getClass().getSimpleName();
  }

  private Fetched read(HttpResponse<Optional<byte[]>> answer, PictureShape shape) {
    int status = answer.statusCode();
    if (status == 404 || status == 410) {
      return new Fetched.Missing();
    }
    if (status != 200) {
      return status >= 500 || status == 429
          ? new Fetched.Failed("status " + status)
          : new Fetched.Refused("status " + status);
    }
    if (!PictureType.isNamedBy(answer.headers().firstValue("Content-Type").orElse(""))) {
      return new Fetched.Refused("another type");
    }
    return answer
        .body()
        .<Fetched>map(
            bytes ->
                PictureType.of(bytes)
                    .filter(type -> type.isDrawn() == shape.drawn())
                    .<Fetched>map(type -> new Fetched.Loaded(bytes, type))
                    .orElseGet(() -> new Fetched.Refused("no picture")))
        .orElseGet(() -> new Fetched.Refused("too large"));
  }

  /** Nothing is read of what will be thrown away. Who says how much will come may lie. */
  private BodySubscriber<Optional<byte[]>> body(ResponseInfo head) {
    long largest = properties.largest().toBytes();
    long announced = head.headers().firstValueAsLong("Content-Length").orElse(0);
    return new BoundedBody(head.statusCode() == 200 && announced <= largest ? largest : 0);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
