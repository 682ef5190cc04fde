package net.ramforth.multichat.testing.youtube;

import java.util.Locale;
import java.util.Optional;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.HttpCall;

/** The buttons that say, pay and give something. */
final class SpokenDeeds {

  private SpokenDeeds() {}

  static Optional<String> said(String deed, YoutubeBroadcast broadcast, HttpCall call) {
    var login = call.form("login").orElse(Cast.MARA.login());
    var text = call.form("text").orElse("hello");
    var amount = call.form("amount").orElse("€5.00");
    int count = Integer.parseInt(call.form("count").orElse("5"));
    return switch (deed) {
      case "say" -> Optional.of(broadcast.says(login, text));
      case "superchat" -> Optional.of(broadcast.superChat(login, amount, text, tier(call)));
      case "superchat-ticker" -> {
        var id = broadcast.superChat(login, amount, text, tier(call));
        broadcast.ticker(id);
        yield Optional.of(id);
      }
      case "sticker" -> Optional.of(broadcast.superSticker(login, amount));
      case "member" -> Optional.of(broadcast.newMember(login));
      case "milestone" -> Optional.of(broadcast.milestone(login, count, text));
      case "gift" -> Optional.of(gives(broadcast, login, count));
      case "jewels" -> Optional.of(broadcast.jewelsGift(login, "Gold coin", count));
      case "hold" -> Optional.of(broadcast.holds());
      case "repeat" -> {
        broadcast.repeats(call.form("id").orElse(""));
        yield Optional.of("");
      }
      default -> Optional.empty();
    };
  }

  private static String gives(YoutubeBroadcast broadcast, String giver, int count) {
    var id = broadcast.giftMemberships(giver, count);
    for (int i = 0; i < count; i++) {
      broadcast.giftReceived(Cast.viewer(i).login(), giver);
    }
    return id;
  }

  private static Money.Tier tier(HttpCall call) {
    return Money.Tier.valueOf(call.form("tier").orElse("YELLOW").toUpperCase(Locale.ROOT));
  }
}
