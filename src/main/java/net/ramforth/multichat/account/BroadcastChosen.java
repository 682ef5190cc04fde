package net.ramforth.multichat.account;

import net.ramforth.multichat.chat.Channel;

/** The account chose which broadcast of its channel to read. */
public record BroadcastChosen(AccountId account, Channel channel) {}
