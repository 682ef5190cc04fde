package net.ramforth.multichat.language;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Pages speak English and Norwegian. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

  private static final Duration REMEMBERED = Duration.ofDays(365);

  /** As browsers call Norwegian: bokmål, either, and nynorsk, whose readers read bokmål, too. */
  private static final Set<String> NORWEGIANS = Set.of("nb", "no", "nn");

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("language");
    resolver.setCookieMaxAge(REMEMBERED);
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    resolver.setDefaultLocaleFunction(LanguageConfiguration::wanted);
    return resolver;
  }

  /**
   * Lifts the container's own limit of ten languages per request: it answers every page with 500
   * beyond that. The limit for all headers of a request together (8 kB) holds for this one, too.
   */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> languagesWithoutNumber() {
    return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
  }

  /** The first language of the browser's that we speak; English if there is none. */
  private static Locale wanted(HttpServletRequest request) {
    for (var locale : Collections.list(request.getLocales())) {
      if (NORWEGIANS.contains(locale.getLanguage())) {
        return NORWEGIAN;
      }
      if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        return Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
