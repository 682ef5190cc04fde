package net.ramforth.multichat.account.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import net.ramforth.multichat.account.AfterSignIn;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.Grants;
import net.ramforth.multichat.account.Reach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;

/** Which request needs what. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Pairing, and scripts, style sheets and pictures that pages for everybody use too. */
  private static final RequestMatcher OPEN =
      new OrRequestMatcher(
          PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/dashboard/*.*"),
          PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/dock/*.*"),
          PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/dock/pair"),
          PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/dock/pair/claim"));

  /** What paired devices are for. */
  private static final RequestMatcher DOCK =
      new OrRequestMatcher(
          PathPatternRequestMatcher.pathPattern("/dock/**"),
          PathPatternRequestMatcher.pathPattern("/api/rooms/**"));

  private static final RequestMatcher NEEDS_PERSON =
      new AndRequestMatcher(
          new NegatedRequestMatcher(OPEN),
          new NegatedRequestMatcher(DOCK),
          new OrRequestMatcher(
              PathPatternRequestMatcher.pathPattern("/dashboard/**"),
              PathPatternRequestMatcher.pathPattern("/account/**"),
              PathPatternRequestMatcher.pathPattern("/pair/**"),
              PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/join/**"),
              PathPatternRequestMatcher.pathPattern("/api/**")));

  private static final RequestMatcher NEEDS_SIGN_IN =
      new OrRequestMatcher(
          new AndRequestMatcher(new NegatedRequestMatcher(OPEN), DOCK), NEEDS_PERSON);

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  @Bean
  @Order(1)
  SecurityFilterChain operatorPages(HttpSecurity http, Operator operator, BaseUrl baseUrl) {
    return http.securityMatcher("/actuator/**", "/operator/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/health")
                    .permitAll()
                    .requestMatchers("/actuator/prometheus", "/operator/**")
                    .access(
                        (who, context) ->
                            operator.isOnThisComputer(context.getRequest())
                                ? new AuthorizationDecision(true)
                                : AuthorityAuthorizationManager
                                    .<RequestAuthorizationContext>hasAuthority(Operator.AUTHORITY)
                                    .authorize(who, context))
                    .anyRequest()
                    .denyAll())
        .authenticationManager(operator::authenticate)
        .httpBasic(Customizer.withDefaults())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(new PageHeaders(baseUrl))
        .build();
  }

  /** Everybody gets pictures, nobody gets a session for one; they bring headers of their own. */
  @Bean
  @Order(2)
  SecurityFilterChain publicPictures(HttpSecurity http) {
    return http.securityMatcher("/img/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }

  /** Others than browsers call these; they have no session and prove themselves by a key. */
  @Bean
  @Order(2)
  SecurityFilterChain webhooks(HttpSecurity http, BaseUrl baseUrl) {
    return http.securityMatcher("/hooks/**", "/deck/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .headers(new PageHeaders(baseUrl))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      ClientRegistrationRepository registrations,
      Grants grants,
      SignedInSessions sessions,
      CsrfTokenRepository csrfTokens,
      LoginFailure loginFailure,
      SigningOut signingOut,
      BaseUrl baseUrl,
      CookieSerializer cookie,
      Clock clock) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(NEEDS_PERSON)
                    .hasAuthority(Reach.PERSON.authority())
                    .requestMatchers(NEEDS_SIGN_IN)
                    .hasAnyAuthority(Reach.PERSON.authority(), Reach.DEVICE.authority())
                    .anyRequest()
                    .permitAll())
        .oauth2Login(
            login ->
                login
                    .loginPage("/")
                    .authorizationEndpoint(
                        start ->
                            start.authorizationRequestResolver(
                                new KnownPlatforms(registrations, grants)))
                    .redirectionEndpoint(end -> end.baseUri("/auth/*/callback"))
                    .successHandler(
                        (request, response, _) ->
                            response.sendRedirect(AfterSignIn.pageFor(request)))
                    .failureHandler(loginFailure))
        .logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(signingOut))
        .exceptionHandling(
            problems ->
                problems
                    .authenticationEntryPoint(new NotSignedIn())
                    .accessDeniedHandler(new Refused(NEEDS_SIGN_IN, NEEDS_PERSON)))
        .securityContext(context -> context.securityContextRepository(sessions))
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
        .requestCache(RequestCacheConfigurer::disable)
        .headers(new PageHeaders(baseUrl))
        .addFilterAfter(new CookieRenewal(cookie, clock), SecurityContextHolderFilter.class)
        .build();
  }
}
