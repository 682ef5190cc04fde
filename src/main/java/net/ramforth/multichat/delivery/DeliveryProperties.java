package net.ramforth.multichat.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How browsers are served.
 *
 * @param queueLimit updates that may wait for one slow browser before it is dropped
 * @param frameLimit largest frame that a browser may send us; ours ask, they do not tell
 * @param sendTimeLimit how long one write to a socket may take
 * @param sendBufferLimit bytes that may wait inside a socket
 * @param heartbeat how often both sides show that they are there
 */
@ConfigurationProperties("multichat.delivery")
record DeliveryProperties(
    @DefaultValue("1000") int queueLimit,
    @DefaultValue("8KB") DataSize frameLimit,
    @DefaultValue("10s") Duration sendTimeLimit,
    @DefaultValue("512KB") DataSize sendBufferLimit,
    @DefaultValue("8s") Duration heartbeat) {}
