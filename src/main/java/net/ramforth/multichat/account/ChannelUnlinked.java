package net.ramforth.multichat.account;

import net.ramforth.multichat.chat.Channel;

/** An account gave a channel up. Published after commit. */
public record ChannelUnlinked(AccountId account, Channel channel) {}
