package net.ramforth.multichat.emote.image;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pictures' parts together. */
@Configuration(proxyBeanMethods = false)
class ImageConfiguration {

  @Bean
  Pictures pictures(ImageProperties properties, MeterRegistry meters, Clock clock) {
    return new Pictures(properties, InetAddress::getAllByName, meters, clock);
  }
}
