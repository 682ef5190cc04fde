package net.ramforth.multichat.account.sealing;

import net.ramforth.multichat.account.storage.StorageProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

  @Bean
  Sealing sealing(SealingProperties properties, StorageProperties storage) {
    var file = new KeyFile(storage.openDirectory());
    return new Sealing(SealingKeys.of(properties, file));
  }
}
