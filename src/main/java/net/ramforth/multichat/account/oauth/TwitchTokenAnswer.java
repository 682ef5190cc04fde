package net.ramforth.multichat.account.oauth;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.endpoint.DefaultMapOAuth2AccessTokenResponseConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** Twitch's token answer: its scopes are a JSON array where the RFC has one string. */
final class TwitchTokenAnswer implements Converter<Map<String, Object>, OAuth2AccessTokenResponse> {

  private final DefaultMapOAuth2AccessTokenResponseConverter standard =
      new DefaultMapOAuth2AccessTokenResponseConverter();

  @Override
  public OAuth2AccessTokenResponse convert(Map<String, Object> answer) {
    var asInRfc = new HashMap<>(answer);
    if (answer.get(OAuth2ParameterNames.SCOPE) instanceof Collection<?> scopes) {
      asInRfc.put(
          OAuth2ParameterNames.SCOPE,
          scopes.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
    return standard.convert(asInRfc);
  }
}
