package net.ramforth.multichat.account;

import net.ramforth.multichat.chat.Channel;

/**
 * An account linked a channel, or signed in to it again so that its tokens are fresh. Published
 * after commit.
 */
public record ChannelLinked(AccountId account, Channel channel) {}
