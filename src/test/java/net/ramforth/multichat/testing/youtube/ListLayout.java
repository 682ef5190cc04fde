package net.ramforth.multichat.testing.youtube;

/** How a channel's list of streams is laid out; both were served in April 2026. */
public enum ListLayout {
  VIDEO_RENDERER,
  LOCKUP
}
