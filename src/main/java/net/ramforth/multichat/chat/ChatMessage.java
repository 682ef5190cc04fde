package net.ramforth.multichat.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, or what a platform announces about them.
 *
 * @param postedAt when the platform took it, by the platform's clock
 * @param facets at most one of each kind
 */
public record ChatMessage(
    MessageId id,
    Author author,
    MessageKind kind,
    List<Fragment> fragments,
    Instant postedAt,
    Origin origin,
    List<Facet> facets) {

  public ChatMessage {
    fragments = List.copyOf(fragments);
    facets = List.copyOf(facets);
  }

  /** A plain message that was said just now. */
  public static ChatMessage of(
      MessageId id, Author author, MessageKind kind, List<Fragment> fragments, Instant postedAt) {
    return new ChatMessage(id, author, kind, fragments, postedAt, Origin.LIVE, List.of());
  }

  /** The same under another id. */
  public ChatMessage withId(MessageId other) {
    return new ChatMessage(other, author, kind, fragments, postedAt, origin, facets);
  }

  /** The same, heard in another way. */
  public ChatMessage withOrigin(Origin other) {
    return new ChatMessage(id, author, kind, fragments, postedAt, other, facets);
  }

  /** The same, by an author of whom more is known. */
  public ChatMessage withAuthor(Author other) {
    return new ChatMessage(id, other, kind, fragments, postedAt, origin, facets);
  }

  /** The same, cut into other pieces. */
  public ChatMessage withFragments(List<Fragment> others) {
    return new ChatMessage(id, author, kind, others, postedAt, origin, facets);
  }

  /** The same with this facet, in place of one of its kind. */
  public ChatMessage with(Facet facet) {
    List<Facet> others = new ArrayList<>(facets);
    others.removeIf(other -> other.getClass() == facet.getClass());
    others.add(facet);
    return new ChatMessage(id, author, kind, fragments, postedAt, origin, others);
  }

  /** The same without the facet of this kind. */
  public ChatMessage without(Class<? extends Facet> unwanted) {
    var others = facets.stream().filter(facet -> !unwanted.isInstance(facet)).toList();
    return new ChatMessage(id, author, kind, fragments, postedAt, origin, others);
  }

  /** The same with the platform's sentence about it; nothing changes if there is none. */
  public ChatMessage withNotice(@Nullable String sentence) {
    return sentence == null || sentence.isBlank() ? this : with(new Facet.Notice(sentence));
  }

  /** The facet of this kind, null if the message has none. */
  public <T extends Facet> @Nullable T facet(Class<T> kind) {
    for (Facet facet : facets) {
      if (kind.isInstance(facet)) {
        return kind.cast(facet);
      }
    }
    return null;
  }

  /** The platform's sentence about it, null for plain chat. */
  public @Nullable String notice() {
    var notice = facet(Facet.Notice.class);
    return notice == null ? null : notice.sentence();
  }

  /** What was paid for it, null if nothing. */
  public @Nullable Payment payment() {
    return facet(Payment.class);
  }

  /** The memberships that it tells of, null if none. */
  public @Nullable Gift gift() {
    return facet(Gift.class);
  }

  /** The message as its author typed it. */
  public String plainText() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
