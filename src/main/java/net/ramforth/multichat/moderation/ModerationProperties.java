package net.ramforth.multichat.moderation;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator knows about the chats.
 *
 * @param bots logins of bots, beside those that are known to everybody
 */
@ConfigurationProperties("multichat.moderation")
record ModerationProperties(@DefaultValue Set<String> bots) {}
