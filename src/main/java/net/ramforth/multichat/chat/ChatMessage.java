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
 * @param test made by us to try an overlay out; pages that are not on stream mark it
 */
public record ChatMessage(
    MessageId id,
    Author author,
    MessageKind kind,
    List<Fragment> fragments,
    Instant postedAt,
    @Nullable String notice,
    boolean test) {

  public ChatMessage {
    fragments = List.copyOf(fragments);
  }

  /** The message as its author typed it. */
  public String plainText() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }
}
