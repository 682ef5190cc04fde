package net.ramforth.multichat.youtube.official;

import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_LINKED;
import static net.ramforth.multichat.chat.ActOutcome.Cause.SIGN_IN_AGAIN;
import static net.ramforth.multichat.chat.ActOutcome.Cause.UNREACHABLE;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.function.Function;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.account.AccessTokens;
import net.ramforth.multichat.account.TokenUnavailable;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.chat.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the Data API with people's own tokens. A token that it refuses is replaced once. */
@Component
class PersonalDataApi implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PersonalDataApi.class);
  private static final int LARGEST_ANSWER = 64 * 1024;

  /**
   * One request.
   *
   * @param path below {@code /youtube/v3}
   * @param body sent as JSON; null for none
   */
  record Call(String method, String path, Map<String, String> query, @Nullable Object body) {

    Call {
      query = Map.copyOf(query);
    }
  }

  private final AccessTokens tokens;
  private final OfficialProperties properties;
  private final JsonMapper json;
  private final HttpClient http;

  PersonalDataApi(AccessTokens tokens, OfficialProperties properties, JsonMapper json) {
    this.tokens = tokens;
    this.properties = properties;
    this.json = json;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(properties.answerTimeout())
            .build();
  }

  /**
   * Asks as somebody.
   *
   * @param self whose token goes with it
   * @param reading of answers that are not about the token
   */
  ActOutcome ask(Channel self, Call call, Function<PersonalAnswer, ActOutcome> reading) {
    try {
      var token = tokens.usableFor(self);
      if (token.isEmpty()) {
        return new ActOutcome.Refused(NOT_LINKED);
      }
      var answer = send(call, token.get());
      if (answer.status() == 401) {
        answer = send(call, tokens.replace(self, token.get()));
      }
      return answer.status() == 401
          ? new ActOutcome.Refused(SIGN_IN_AGAIN)
          : answer.status() >= 500
              ? unanswered("status " + answer.status())
              : reading.apply(answer);
    } catch (TokenUnavailable unavailable) {
      return new ActOutcome.Refused(unavailable.signInAgain() ? SIGN_IN_AGAIN : UNREACHABLE);
    } catch (IOException | IllegalArgumentException failure) {
      return unanswered(failure.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return unanswered("interrupted");
    }
  }

  /** For answers that nobody has heard of. */
  static ActOutcome unanswered(String problem) {
    log.atWarn()
        .addKeyValue("problem", problem)
        .log("YouTube gave no usable answer to what somebody wanted done");
    return new ActOutcome.Refused(UNREACHABLE);
  }

  private PersonalAnswer send(Call call, AccessToken token)
      throws IOException, InterruptedException {
    var path = UriComponentsBuilder.fromPath("/youtube/v3" + call.path());
    call.query().keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
    var uri = path.encode().buildAndExpand(call.query()).toUriString();
    var body =
        call.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(json.writeValueAsString(call.body()));
    var request =
        HttpRequest.newBuilder(properties.apiUrl().resolve(uri))
            .method(call.method(), body)
            .timeout(properties.answerTimeout())
            .header("Authorization", "Bearer " + token.secret())
            .header("Content-Type", "application/json")
            .build();
    var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
    return new PersonalAnswer(answer.statusCode(), body(answer.body()));
  }

  private JsonNode body(String text) {
    try {
      return json.readTree(text);
    } catch (JacksonException _) {
      return json.missingNode();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
