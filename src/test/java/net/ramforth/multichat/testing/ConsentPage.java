package net.ramforth.multichat.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Answers the stand-in's consent page where no browser does.
 *
 * @param url where the product has sent its visitor
 */
public record ConsentPage(URI url) {

  /** Signs in as somebody and allows; returns where the browser is sent then, with the code. */
  public URI allowAs(String login) {
    return decide("login=" + login + "&decision=allow");
  }

  /** Signs in as somebody and allows after unticking all that can be unticked (Google only). */
  public URI allowNothingAs(String login) {
    return decide("boxes=shown&login=" + login + "&decision=allow");
  }

  /** Returns where the browser is sent then, with the error. */
  public URI cancel() {
    return decide("decision=cancel");
  }

  private URI decide(String form) {
    var request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      var location = answer.headers().firstValue("Location");
      return URI.create(location.orElseThrow(() -> new IllegalStateException(answer.body())));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException problem) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(problem);
    }
  }
}
