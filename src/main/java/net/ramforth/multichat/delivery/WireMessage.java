package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/**
 * A chat message as browsers get it. What it does not have is left out.
 *
 * @param accent {@code #RRGGBB}
 * @param group the same on all messages that make one row
 * @param filtered true where the team sees what the account's first overlay leaves out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WireMessage(
    String platform,
    String id,
    String kind,
    WireAuthor author,
    List<WireFragment> fragments,
    Instant postedAt,
    String origin,
    @Nullable String notice,
    @Nullable WirePayment payment,
    @Nullable WireGift gift,
    @Nullable WireReply reply,
    @Nullable WireHome home,
    @Nullable String accent,
    @Nullable String group,
    @Nullable String flair,
    @Nullable Boolean filtered) {

  static WireMessage of(ChatMessage message) {
    var payment = message.payment();
    var gift = message.gift();
    var reply = message.facet(Reply.class);
    var home = message.facet(Home.class);
    var accent = message.facet(Facet.Accent.class);
    var group = message.facet(Facet.Group.class);
    var flair = message.facet(Flair.class);
    return new WireMessage(
        message.id().platform().code(),
        message.id().value(),
        message.kind().code(),
        WireAuthor.of(message.author()),
        message.fragments().stream().map(WireFragment::of).toList(),
        message.postedAt(),
        message.origin().code(),
        message.notice(),
        payment == null ? null : WirePayment.of(payment),
        gift == null ? null : WireGift.of(gift),
        reply == null ? null : WireReply.of(reply),
        home == null ? null : WireHome.of(home),
        accent == null ? null : accent.color(),
        group == null ? null : group.id(),
        flair == null ? null : flair.code(),
        null);
  }

  /** The same for the team, which sees it although the first overlay does not. */
  WireMessage marked() {
    return new WireMessage(
        platform, id, kind, author, fragments, postedAt, origin, notice, payment, gift, reply, home,
        accent, group, flair, true);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireAuthor(
      String id,
      String login,
      String name,
      @Nullable String color,
      List<String> roles,
      List<WireBadge> badges,
      @Nullable WirePicture avatar) {

    static WireAuthor of(Author author) {
      return new WireAuthor(
          author.id().value(),
          author.login(),
          author.displayName(),
          author.color(),
          author.roles().stream().sorted().map(Role::code).toList(),
          author.badges().stream().map(WireBadge::of).toList(),
          WirePicture.of(author.avatar()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireBadge(String set, String title, @Nullable WirePicture picture) {

    static WireBadge of(Badge badge) {
      return new WireBadge(badge.set(), badge.title(), WirePicture.of(badge.picture()));
    }
  }

  record WirePayment(String amount, @Nullable WireColors colors) {

    static WirePayment of(Payment payment) {
      return new WirePayment(
          payment.amount(), payment.colors() == null ? null : WireColors.of(payment.colors()));
    }
  }

  /** Each as {@code #rrggbbaa}. */
  record WireColors(String header, String headerText, String body, String bodyText, String author) {

    static WireColors of(CardColors colors) {
      return new WireColors(
          css(colors.header()),
          css(colors.headerText()),
          css(colors.body()),
          css(colors.bodyText()),
          css(colors.author()));
    }

    private static String css(int argb) {
      return "#" + HexFormat.of().toHexDigits(Integer.rotateLeft(argb, 8));
    }
  }

  record WireGift(String giver, int count) {

    static WireGift of(Gift gift) {
      return new WireGift(gift.giver(), gift.count());
    }
  }

  record WireReply(String id, String name, String text) {

    static WireReply of(Reply reply) {
      return new WireReply(reply.parent().value(), reply.name(), reply.text());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WireHome(String id, @Nullable String name) {

    static WireHome of(Home home) {
      return new WireHome(home.channelId(), home.name());
    }
  }
}
