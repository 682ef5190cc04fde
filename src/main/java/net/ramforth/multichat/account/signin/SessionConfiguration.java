package net.ramforth.multichat.account.signin;

import net.ramforth.multichat.account.BaseUrl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  /** OBS docks forget cookies without an age, so this one has one. */
  @Bean
  CookieSerializer sessionCookie(BaseUrl baseUrl) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("multichat");
    cookie.setCookiePath("/");
    cookie.setCookieMaxAge((int) SignedInSessions.LIFE.toSeconds());
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseSecureCookie(baseUrl.secure());
    return cookie;
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> forgivingSessions() {
    return sessions -> sessions.setConversionService(forgiving());
  }

  /** Takes what cannot be read for absent: that person is signed out instead of locked out. */
  private static ConversionService forgiving() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, new ForgivingReader());
    return conversion;
  }
}
