package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.DefaultMapOAuth2AccessTokenResponseConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Who may see what, and how people sign in and out. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

  private static final Logger log = LoggerFactory.getLogger(SignInConfiguration.class);

  private static final String LOGIN = "/login";

  @Bean
  BaseUrl baseUrl(Environment environment) {
    return BaseUrl.of(environment);
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      AccountSession session,
      ClientRegistrationRepository registrations,
      SignInRecorder recorder,
      TwitchUsers users,
      BaseUrl baseUrl,
      ApplicationEventPublisher events)
      throws Exception {
    return http.securityContext(context -> context.securityContextRepository(session))
        .authorizeHttpRequests(
            requests ->
                requests
                    // Scripts, style sheets and pictures, some of which the front page uses too.
                    .requestMatchers(HttpMethod.GET, "/dashboard/*.*")
                    .permitAll()
                    .requestMatchers("/dashboard/**", "/account/**", "/api/**")
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(SignInConfiguration::askToSignIn))
        .headers(new PageHeaders(baseUrl))
        .requestCache(cache -> cache.disable())
        .anonymous(anonymous -> anonymous.disable())
        .oauth2Login(login -> configure(login, registrations, recorder, users))
        .logout(
            logout ->
                logout
                    .addLogoutHandler(
                        (request, _, authentication) -> signedOut(events, request, authentication))
                    .logoutSuccessUrl("/"))
        .build();
  }

  private static void configure(
      OAuth2LoginConfigurer<HttpSecurity> login,
      ClientRegistrationRepository registrations,
      SignInRecorder recorder,
      TwitchUsers users) {
    login
        .loginPage("/")
        .authorizedClientRepository(recorder)
        .authorizationEndpoint(
            endpoint -> endpoint.authorizationRequestResolver(new KnownPlatforms(registrations)))
        .redirectionEndpoint(endpoint -> endpoint.baseUri("/auth/*/callback"))
        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokenClient()))
        .userInfoEndpoint(endpoint -> endpoint.userService(users))
        .successHandler((_, response, _) -> response.sendRedirect("/dashboard"))
        .failureHandler(SignInConfiguration::explain);
  }

  /** Passes over every other path below /login, such as the page that explains problems. */
  private record KnownPlatforms(
      ClientRegistrationRepository registrations, OAuth2AuthorizationRequestResolver resolver)
      implements OAuth2AuthorizationRequestResolver {

    KnownPlatforms(ClientRegistrationRepository registrations) {
      this(registrations, new DefaultOAuth2AuthorizationRequestResolver(registrations, LOGIN));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
      var path = request.getRequestURI();
      return path.startsWith(LOGIN + "/")
              && registrations.findByRegistrationId(path.substring(LOGIN.length() + 1)) != null
          ? resolver.resolve(request)
          : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
      return resolver.resolve(request, id);
    }
  }

  private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest>
      tokenClient() {
    var tokens = new OAuth2AccessTokenResponseHttpMessageConverter();
    var standard = new DefaultMapOAuth2AccessTokenResponseConverter();
    tokens.setAccessTokenResponseConverter(answer -> standard.convert(withScopeAsText(answer)));
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(
        OAuthHttp.client(
            builder ->
                builder.configureMessageConverters(
                    converters ->
                        converters
                            .addCustomConverter(new FormHttpMessageConverter())
                            .addCustomConverter(tokens))));
    return client;
  }

  /** Twitch answers scopes as an array where RFC 6749 wants text with spaces (twitchdev #164). */
  private static Map<String, Object> withScopeAsText(Map<String, Object> answer) {
    var standard = new HashMap<>(answer);
    standard.computeIfPresent(
        "scope",
        (_, scope) ->
            scope instanceof Collection<?> several
                ? String.join(" ", several.stream().map(String::valueOf).toList())
                : scope);
    return standard;
  }

  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      response.setContentType("application/json");
      response.getWriter().write("{\"error\":\"not-signed-in\"}");
    } else {
      response.sendRedirect("/");
    }
  }

  private static void explain(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    var problem = LoginProblem.of(failure);
    var platform = request.getRequestURI().split("/", -1)[2];
    log.atInfo()
        .addKeyValue("platform", platform)
        .addKeyValue("problem", problem.code())
        .log("Login failed");
    response.sendRedirect("/login/problem?platform=" + platform + "&reason=" + problem.code());
  }

  private static void signedOut(
      ApplicationEventPublisher events,
      HttpServletRequest request,
      @Nullable Authentication authentication) {
    var session = request.getSession(false);
    if (session != null
        && authentication != null
        && authentication.getPrincipal() instanceof SignedIn(var account)) {
      events.publishEvent(new SignedOut(account, session.getId()));
    }
  }
}
