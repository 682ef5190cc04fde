package net.ramforth.multichat.account;

/**
 * How an account presents itself to its owner.
 *
 * @param local the account of this computer's owner, made without any sign-in at a platform
 */
public record AccountProfile(AccountId id, String displayName, boolean local) {}
