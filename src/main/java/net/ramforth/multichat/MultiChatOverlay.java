package net.ramforth.multichat;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts everything: one process serves the pages, reads the chats and delivers them. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class MultiChatOverlay {

  public static void main(String[] args) {
    SpringApplication.run(MultiChatOverlay.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
