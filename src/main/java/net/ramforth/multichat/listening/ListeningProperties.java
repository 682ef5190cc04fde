package net.ramforth.multichat.listening;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How listeners start, retry and stop.
 *
 * @param linger how long a room is still heard after the last one who looked into it has left
 * @param firstRetry nominal wait before the second attempt; doubles with each further one
 * @param longestRetry the wait stops growing here
 * @param steadyAfter a listener that was live this long begins counting its attempts anew
 * @param startsPerSecond attempts that may begin in a second, all rooms together
 */
@ConfigurationProperties("multichat.listening")
record ListeningProperties(
    @DefaultValue("10m") Duration linger,
    @DefaultValue("1s") Duration firstRetry,
    @DefaultValue("1m") Duration longestRetry,
    @DefaultValue("30s") Duration steadyAfter,
    @DefaultValue("50") int startsPerSecond) {}
