package net.ramforth.multichat.account;

import net.ramforth.multichat.chat.Channel;

/**
 * A channel that an account has linked.
 *
 * @param displayName how the platform writes the channel's name
 * @param anonymous read without a token, as in local mode
 */
public record LinkedChannel(Channel channel, String displayName, boolean anonymous) {}
