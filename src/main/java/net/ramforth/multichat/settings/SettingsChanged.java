package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.AccountId;

/** An account chose other settings. Published after commit. */
public record SettingsChanged(AccountId account) {}
