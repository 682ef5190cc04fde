package net.ramforth.multichat.emote.words;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the emote providers are and how often they are asked.
 *
 * @param seventvEventsUrl where 7TV tells of changes as they happen
 * @param channelEvery how often a channel's emotes are looked at, while somebody hears it
 * @param globalEvery how often those that everybody has are looked at
 * @param timeout for one answer
 * @param largestAnswer in bytes; 7TV describes a thousand emotes in about two megabytes
 * @param atOnce requests under way at one provider
 */
@ConfigurationProperties("multichat.emotes")
record ProviderProperties(
    @DefaultValue("https://api.betterttv.net") URI bttvUrl,
    @DefaultValue("https://api.frankerfacez.com") URI ffzUrl,
    @DefaultValue("https://7tv.io") URI seventvUrl,
    @DefaultValue("wss://events.7tv.io/v3") URI seventvEventsUrl,
    @DefaultValue("5m") Duration channelEvery,
    @DefaultValue("30m") Duration globalEvery,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("8388608") int largestAnswer,
    @DefaultValue("4") int atOnce) {

  URI url(Provider provider) {
    return switch (provider) {
      case BTTV -> bttvUrl;
      case FFZ -> ffzUrl;
      case SEVENTV -> seventvUrl;
    };
  }
}
