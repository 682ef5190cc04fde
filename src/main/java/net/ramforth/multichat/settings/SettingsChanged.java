package net.ramforth.multichat.settings;

import net.ramforth.multichat.account.Overlay;

/**
 * An overlay has other settings. Published after commit.
 *
 * @param version of the new ones
 * @param showsOther whether other messages are shown now, not just the same in another way
 */
public record SettingsChanged(Overlay overlay, long version, boolean showsOther) {}
