package net.ramforth.multichat.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

  @Bean
  BaseUrl baseUrl(Environment environment) {
    return BaseUrl.of(environment);
  }
}
