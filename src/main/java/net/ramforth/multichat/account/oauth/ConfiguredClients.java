package net.ramforth.multichat.account.oauth;

import java.util.EnumMap;
import java.util.Map;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.OauthClient;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The clients that the operator has keys for. */
final class ConfiguredClients implements ClientRegistrationRepository {

  /** Enough to learn whose channel it is and, if ever needed, to read its chat. */
  static final String YOUTUBE_READONLY = "https://www.googleapis.com/auth/youtube.readonly";

  private final Map<OauthClient, ClientRegistration> registrations =
      new EnumMap<>(OauthClient.class);

  ConfiguredClients(OauthProperties properties, BaseUrl baseUrl) {
    if (properties.twitch().isConfigured()) {
      registrations.put(OauthClient.TWITCH, twitch(properties.twitch(), baseUrl));
    }
    if (properties.google().isConfigured()) {
      registrations.put(OauthClient.GOOGLE, google(properties.google(), baseUrl));
    }
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return OauthClient.ofCode(id).map(registrations::get).orElse(null);
  }

  private static ClientRegistration twitch(OauthProperties.Twitch twitch, BaseUrl baseUrl) {
    return registration(OauthClient.TWITCH, baseUrl)
        .clientId(twitch.clientId())
        .clientSecret(twitch.clientSecret())
        // Twitch ignores PKCE (twitchdev/issues #1097, August 2025); state protects the sign-in.
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(false).build())
        .scope("chat:read")
        .authorizationUri(twitch.id("/oauth2/authorize"))
        .tokenUri(twitch.id("/oauth2/token"))
        .userInfoUri(twitch.api("/helix/users"))
        .build();
  }

  private static ClientRegistration google(OauthProperties.Google google, BaseUrl baseUrl) {
    return registration(OauthClient.GOOGLE, baseUrl)
        .clientId(google.clientId())
        .clientSecret(google.clientSecret())
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .scope(YOUTUBE_READONLY)
        // Without both, Google gives a refresh token at somebody's first consent only.
        .authorizationUri(
            google.accounts(
                "/o/oauth2/v2/auth?access_type=offline&prompt=consent%20select_account"))
        .tokenUri(google.oauth("/token"))
        .userInfoUri(google.api("/youtube/v3/channels?part=id,snippet&mine=true"))
        .build();
  }

  private static ClientRegistration.Builder registration(OauthClient client, BaseUrl baseUrl) {
    return ClientRegistration.withRegistrationId(client.code())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(baseUrl.at("/auth/" + client.code() + "/callback"))
        .userNameAttributeName("id");
  }
}
