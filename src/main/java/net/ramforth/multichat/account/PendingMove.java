package net.ramforth.multichat.account;

import net.ramforth.multichat.chat.Channel;

/**
 * A channel that somebody signed in with, although another account here has it.
 *
 * @param displayName how the platform writes the channel's name
 * @param endsTheOtherAccount the other account would have no channel left to sign in with, so
 *     moving this one deletes it
 */
public record PendingMove(Channel channel, String displayName, boolean endsTheOtherAccount) {}
