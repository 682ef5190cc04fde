package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.Nullable;

/** A raid: viewers come from another channel or are sent to one. */
public record LiveChatBannerRedirectRenderer(
    @Nullable Runs bannerMessage,
    @Nullable Picture authorPhoto,
    @Nullable InlineActionButton inlineActionButton)
    implements Renderer {

  /** Wraps its only field. */
  public record InlineActionButton(@Nullable ButtonRenderer buttonRenderer) {}

  /** Where the button leads says in which direction the raid goes. */
  public record ButtonRenderer(@Nullable Command command) {}

  /** Leads to a video, or to a help page. */
  public record Command(@Nullable WatchEndpoint watchEndpoint) {}

  /** The video to which the viewers are sent. */
  public record WatchEndpoint(@Nullable String videoId) {}

  /** Whether they come to us: the button of those who are sent away leads to a video. */
  public boolean isIncoming() {
    return inlineActionButton == null
        || inlineActionButton.buttonRenderer() == null
        || inlineActionButton.buttonRenderer().command() == null
        || inlineActionButton.buttonRenderer().command().watchEndpoint() == null;
  }
}
