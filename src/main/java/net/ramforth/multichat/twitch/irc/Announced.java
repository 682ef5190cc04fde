package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Payment;
import org.jspecify.annotations.Nullable;

/**
 * What Twitch announces, by its {@code USERNOTICE}.
 *
 * @param author whom it is about: of a gift that is one of many, who received it
 * @param notice null where Twitch says nothing
 */
record Announced(MessageKind kind, Author author, @Nullable String notice, List<Facet> facets) {

  /** Nobody can give as many; a larger number is no count. */
  private static final long MOST_GIFTS = 100_000;

  private static final Set<String> GIFTS = Set.of("subgift", "anonsubgift");
  private static final Set<String> MANY_GIFTS = Set.of("submysterygift", "anonsubmysterygift");

  /** The kind in Twitch's words; in a Shared Chat it stands in another tag. */
  static String kind(IrcLine line) {
    String kind = line.nonEmptyTag("msg-id");
    String shared = "sharedchatnotice".equals(kind) ? line.nonEmptyTag("source-msg-id") : kind;
    return shared == null ? "" : shared;
  }

  static Announced of(IrcLine line, Channel channel) {
    String kind = kind(line);
    String sentence = line.nonEmptyTag("system-msg");
    if (GIFTS.contains(kind)) {
      return gift(line, sentence);
    }
    if (MANY_GIFTS.contains(kind)) {
      return manyGifts(line, sentence);
    }
    if (kind.startsWith("onetap")) {
      return Combos.of(line, kind, channel, sentence);
    }
    return new Announced(
        AnnouncementKind.of(kind, line), Authors.of(line), sentence, facets(line, kind));
  }

  private static List<Facet> facets(IrcLine line, String kind) {
    Facet facet =
        switch (kind) {
          case "announcement" -> AnnouncementKind.accent(line.nonEmptyTag("msg-param-color"));
          case "charitydonation" ->
              Bits.money(
                  line,
                  "msg-param-donation-amount",
                  "msg-param-donation-currency",
                  "msg-param-exponent");
          case "midnightsquid" ->
              Bits.money(line, "msg-param-amount", "msg-param-currency", "msg-param-exponent");
          default -> null;
        };
    return facet == null ? List.of() : List.of(facet);
  }

  /** One to somebody, or one of many: those name their community gift and are told by receiver. */
  private static Announced gift(IrcLine line, @Nullable String sentence) {
    Author giver = Authors.of(line);
    Gift one = new Gift(giver.displayName(), 1);
    String community = line.nonEmptyTag("msg-param-community-gift-id");
    Author receiver = community == null || community.isBlank() ? null : Authors.receiver(line);
    return community == null || receiver == null
        ? new Announced(MessageKind.GIFTPURCHASE, giver, sentence, List.of(one))
        : new Announced(
            MessageKind.GIFTRECEIVED, receiver, sentence, List.of(one, new Facet.Group(community)));
  }

  private static Announced manyGifts(IrcLine line, @Nullable String sentence) {
    Author giver = Authors.of(line);
    long count = line.numberTag("msg-param-mass-gift-count").orElse(1);
    List<Facet> facets = new ArrayList<>();
    facets.add(new Gift(giver.displayName(), (int) Math.clamp(count, 1, MOST_GIFTS)));
    String community = line.nonEmptyTag("msg-param-community-gift-id");
    if (community != null && !community.isBlank()) {
      facets.add(new Facet.Group(community));
    }
    return new Announced(MessageKind.GIFTPURCHASE, giver, sentence, facets);
  }

  /** Whether there is anything to see: a sentence, money, or words in {@code text}. */
  boolean isSilent(WrittenText text) {
    return notice == null
        && text.text().isEmpty()
        && facets.stream().noneMatch(Payment.class::isInstance);
  }
}
