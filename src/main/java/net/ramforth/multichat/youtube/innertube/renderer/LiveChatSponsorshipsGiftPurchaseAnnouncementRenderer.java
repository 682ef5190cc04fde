package net.ramforth.multichat.youtube.innertube.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody bought memberships for others. Name, photo and badges lie in the header. */
public record LiveChatSponsorshipsGiftPurchaseAnnouncementRenderer(
    @Nullable String id,
    @Nullable String timestampUsec,
    @Nullable String authorExternalChannelId,
    @Nullable Header header)
    implements AuthoredRenderer {

  /** Wraps its only field. */
  public record Header(
      @Nullable LiveChatSponsorshipsHeaderRenderer liveChatSponsorshipsHeaderRenderer) {}

  /**
   * Who, and how many.
   *
   * @param primaryText one of its runs is all digits; which one depends on the language
   */
  public record LiveChatSponsorshipsHeaderRenderer(
      @Nullable Runs authorName,
      @Nullable Picture authorPhoto,
      List<AuthorBadge> authorBadges,
      @Nullable Runs primaryText) {}

  @Override
  public @Nullable Runs authorName() {
    var inside = inside();
    return inside == null ? null : inside.authorName();
  }

  @Override
  public @Nullable Picture authorPhoto() {
    var inside = inside();
    return inside == null ? null : inside.authorPhoto();
  }

  @Override
  public List<AuthorBadge> authorBadges() {
    var inside = inside();
    return inside == null ? List.of() : inside.authorBadges();
  }

  /** E.g. "Sent 20 Ada gift memberships". */
  public @Nullable Runs primaryText() {
    var inside = inside();
    return inside == null ? null : inside.primaryText();
  }

  private @Nullable LiveChatSponsorshipsHeaderRenderer inside() {
    return header == null ? null : header.liveChatSponsorshipsHeaderRenderer();
  }
}
