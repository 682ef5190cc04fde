package net.ramforth.multichat.account;

/**
 * Who an account is, for pages.
 *
 * @param local the one account of local mode, which nobody signs in to
 */
public record AccountProfile(AccountId id, String displayName, boolean local) {}
