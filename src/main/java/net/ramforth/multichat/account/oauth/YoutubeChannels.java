package net.ramforth.multichat.account.oauth;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import net.ramforth.multichat.account.LoginProblem;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the YouTube Data API whose channel a token is for, at one unit of the day's quota. */
final class YoutubeChannels implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ID = Pattern.compile("[\\w-]{1,64}");

  /** Characters. YouTube allows 100 in a title and 30 in a handle. */
  private static final int LONGEST_NAME = 100;

  private final RestClient http;

  YoutubeChannels(PlatformHttp http) {
    this.http = http.client().build();
  }

  @Override
  public ChannelOwner loadUser(OAuth2UserRequest request) {
    // Whoever unticks it at Google comes back with a code all the same.
    var granted = request.getAccessToken().getScopes();
    if (!granted.isEmpty() && !granted.contains(ConfiguredClients.YOUTUBE_READONLY)) {
      throw problem(LoginProblem.UNTICKED.code(), "the scope was not granted");
    }
    var address =
        request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
    try {
      return http.get()
          .uri(URI.create(Objects.requireNonNull(address)))
          .header(HttpHeaders.AUTHORIZATION, "Bearer " + request.getAccessToken().getTokenValue())
          .exchange(
              (_, answer) ->
                  ownerIn(answer.getStatusCode().value(), answer.getBody().readAllBytes()));
    } catch (RestClientException e) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error("invalid_user_info_response"), "YouTube gave no usable answer", e);
    }
  }

  private static ChannelOwner ownerIn(int status, byte[] body) {
    var answer = json(body);
    if (status != 200) {
      throw new OAuth2AuthenticationException(YoutubeRefusal.read(status, answer));
    }
    if (!answer.isObject()) {
      throw problem("invalid_user_info_response", "YouTube answered with something else");
    }
    // Missing, not empty, where there is no channel.
    var channel = answer.path("items").path(0);
    if (channel.isMissingNode()) {
      throw problem(LoginProblem.NO_CHANNEL.code(), "no channel");
    }
    return owner(channel);
  }

  private static ChannelOwner owner(JsonNode channel) {
    var id = channel.path("id").asString("");
    if (!ID.matcher(id).matches()) {
      throw problem("invalid_user_info_response", "YouTube names a channel without id");
    }
    var title = shortened(channel.path("snippet").path("title").asString(""));
    var handle =
        shortened(channel.path("snippet").path("customUrl").asString("").replaceFirst("^@", ""));
    var displayName = title.isBlank() ? id : title;
    return new ChannelOwner(
        new Channel(Platform.YOUTUBE, id, handle.isBlank() ? displayName : handle), displayName);
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name.strip()
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
  }

  private static JsonNode json(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException _) {
      return JSON.missingNode();
    }
  }

  private static OAuth2AuthenticationException problem(String code, String detail) {
    return new OAuth2AuthenticationException(new OAuth2Error(code, detail, null));
  }
}
