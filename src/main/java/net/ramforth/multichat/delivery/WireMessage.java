package net.ramforth.multichat.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Role;
import org.jspecify.annotations.Nullable;

/** A chat message as browsers get it. */
record WireMessage(
    String platform,
    String id,
    String kind,
    WireAuthor author,
    List<WireFragment> fragments,
    Instant postedAt,
    @Nullable String notice,
    String origin,
    @Nullable WirePayment payment,
    @Nullable WireGift gift) {

  static WireMessage of(ChatMessage message) {
    return new WireMessage(
        message.id().platform().code(),
        message.id().value(),
        message.kind().code(),
        WireAuthor.of(message.author()),
        message.fragments().stream().map(WireFragment::of).toList(),
        message.postedAt(),
        message.notice(),
        message.origin().code(),
        message.payment() == null ? null : WirePayment.of(message.payment()),
        message.gift() == null ? null : WireGift.of(message.gift()));
  }

  record WireAuthor(
      String id, String login, String name, @Nullable String color, List<String> roles) {

    static WireAuthor of(Author author) {
      return new WireAuthor(
          author.id().value(),
          author.login(),
          author.displayName(),
          author.color(),
          author.roles().stream().sorted().map(Role::code).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"type", "text", "id", "url"})
  record WireFragment(String type, String text, @Nullable String id, @Nullable String url) {

    static WireFragment of(Fragment fragment) {
      return switch (fragment) {
        case Fragment.Text(var text) -> new WireFragment("text", text, null, null);
        case Fragment.Emote(var text, var id, var url) -> new WireFragment("emote", text, id, url);
        case Fragment.Sticker(var text, var url) -> new WireFragment("sticker", text, null, url);
      };
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
}
