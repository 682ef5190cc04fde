package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** The line above a banner; wraps its only field. */
public record BannerHeader(@Nullable LiveChatBannerHeaderRenderer liveChatBannerHeaderRenderer) {

  /** E.g. "Pinned by Ada". */
  public record LiveChatBannerHeaderRenderer(@Nullable Runs text) {}

  /** Its words, if any. */
  public @Nullable Runs text() {
    return liveChatBannerHeaderRenderer == null ? null : liveChatBannerHeaderRenderer.text();
  }
}
