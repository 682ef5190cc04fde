package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.AccountId;

/**
 * An account chose other settings. Published after commit.
 *
 * @param showsOther whether other messages are shown now, not just the same in another way
 */
public record SettingsChanged(AccountId account, boolean showsOther) {}
