package net.ramforth.multichat.chat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, or what a platform announces about them.
 *
 * @param postedAt when the platform took it, by the platform's clock
 * @param notice the platform's own sentence about an event ("Mara subscribed at Tier 1."), null for
 *     plain chat
 * @param payment null unless it was paid for
 * @param gift null unless it tells of memberships given to others
 */
public record ChatMessage(
    MessageId id,
    Author author,
    MessageKind kind,
    List<Fragment> fragments,
    Instant postedAt,
    @Nullable String notice,
    Origin origin,
    @Nullable Payment payment,
    @Nullable Gift gift) {

  public ChatMessage {
    fragments = List.copyOf(fragments);
  }

  /** A plain message that was said just now. */
  public static ChatMessage of(
      MessageId id, Author author, MessageKind kind, List<Fragment> fragments, Instant postedAt) {
    return new ChatMessage(id, author, kind, fragments, postedAt, null, Origin.LIVE, null, null);
  }

  /** The same with the platform's sentence about it. */
  public ChatMessage withNotice(@Nullable String sentence) {
    return new ChatMessage(id, author, kind, fragments, postedAt, sentence, origin, payment, gift);
  }

  /** The same, heard in another way. */
  public ChatMessage withOrigin(Origin other) {
    return new ChatMessage(id, author, kind, fragments, postedAt, notice, other, payment, gift);
  }

  /** The same, paid for. */
  public ChatMessage withPayment(Payment paid) {
    return new ChatMessage(id, author, kind, fragments, postedAt, notice, origin, paid, gift);
  }

  /** The same, telling of a gift. */
  public ChatMessage withGift(Gift given) {
    return new ChatMessage(id, author, kind, fragments, postedAt, notice, origin, payment, given);
  }

  /** The message as its author typed it. */
  public String plainText() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
