package net.ramforth.multichat.account;

import net.ramforth.multichat.account.oauth.OauthProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LocalModeConfiguration {

  @Bean
  LocalMode localMode(
      @Value("${multichat.local-mode:}") String wish,
      OauthProperties oauth,
      ServerProperties server) {
    return LocalMode.decide(wish, oauth.isConfigured(), server.getAddress());
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableWebServerFactory> listeningAddress(LocalMode localMode) {
    return server -> localMode.address().ifPresent(server::setAddress);
  }
}
