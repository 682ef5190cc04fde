package net.ramforth.multichat.account;

/**
 * One browser of an account signed out; sockets opened with its session are not welcome any more.
 */
public record SignedOut(AccountId account, String sessionId) {}
