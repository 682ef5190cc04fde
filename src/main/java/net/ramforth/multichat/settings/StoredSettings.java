package net.ramforth.multichat.settings;

/**
 * An overlay's settings as they are at one moment.
 *
 * @param version grows with every change; 0 while nothing was chosen
 */
public record StoredSettings(OverlaySettings settings, long version) {}
