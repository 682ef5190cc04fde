package net.ramforth.multichat.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Browser sessions: in the database, ending 90 days after the last visit. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

  /** OBS forgets cookies without an age when it closes, and people stream once a month. */
  private static final Duration AGE = Duration.ofDays(90);

  private static final DeserializingConverter READING =
      new DeserializingConverter(SessionConfiguration.class.getClassLoader());

  @Bean
  CookieSerializer cookieSerializer(BaseUrl baseUrl) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("multichat");
    cookie.setCookieMaxAge((int) AGE.toSeconds());
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setUseSecureCookie(baseUrl.secure());
    return cookie;
  }

  /** Reads what it can: an attribute that another version wrote counts as not there. */
  @Bean
  ConversionService springSessionConversionService() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    Converter<byte[], @Nullable Object> reading = SessionConfiguration::read;
    conversion.addConverter(byte[].class, Object.class, reading);
    return conversion;
  }

  private static @Nullable Object read(byte[] attribute) {
    try {
      return READING.convert(attribute);
    } catch (SerializationFailedException e) {
      log.atWarn().setCause(e).log("A stored session attribute is unreadable and left out");
      return null;
    }
  }
}
