package net.ramforth.multichat.youtube.official;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The second road to YouTube's chat.
 *
 * @param enabled off unless the operator has quota to spend: each connection costs 5 of the 10,000
 *     units that a Google project has in a day (protocol reference of {@code
 *     liveChatMessages.streamList}, 2025)
 * @param apiUrl where the Data API is
 * @param answerTimeout how long the beginning of an answer may take
 * @param reconnectPause the least time from one connection's beginning to the next one's
 */
@ConfigurationProperties("multichat.youtube.official")
public record OfficialProperties(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("https://www.googleapis.com") URI apiUrl,
    @DefaultValue("15s") Duration answerTimeout,
    @DefaultValue("10s") Duration reconnectPause) {}
