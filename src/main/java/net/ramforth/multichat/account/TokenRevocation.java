package net.ramforth.multichat.account;

/** Takes a channel's tokens back at its platform, as far as that can be reached. Never throws. */
interface TokenRevocation {

  void revoke(ChannelRow channel);
}
