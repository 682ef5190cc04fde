package net.ramforth.multichat.featured;

import java.util.Map;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a paid message is worth, about, in US dollars. YouTube gives messages of every currency the
 * colour of the dollar tier that they reach, and a Bit is a cent; only what has neither (a tip)
 * goes by a rough rate.
 */
final class Worth {

  private static final int BITS_PER_DOLLAR = 100;

  /** Behind header and body of Super Chats and stickers, as YouTube sends them (seen 2026-11). */
  private static final Map<Integer, Integer> TIERS =
      Map.ofEntries(
          Map.entry(0xFF1565C0, 1),
          Map.entry(0xFF1E88E5, 1),
          Map.entry(0xFF00B8D4, 2),
          Map.entry(0xFF00E5FF, 2),
          Map.entry(0xFF00BFA5, 5),
          Map.entry(0xFF1DE9B6, 5),
          Map.entry(0xFFFFB300, 10),
          Map.entry(0xFFFFCA28, 10),
          Map.entry(0xFFE65100, 20),
          Map.entry(0xFFF57C00, 20),
          Map.entry(0xFFC2185B, 50),
          Map.entry(0xFFE91E63, 50),
          Map.entry(0xFFD00000, 100),
          Map.entry(0xFFE62117, 100));

  private static final Pattern BITS = Pattern.compile("([0-9][0-9,]{0,12}) Bits?");

  private Worth() {}

  /** 0 where nothing was paid, and at least 1 where something was. */
  static int dollars(ChatMessage message) {
    var payment = message.payment();
    if (payment == null) {
      return 0;
    }
    var bits = BITS.matcher(payment.amount());
    if (bits.matches()) {
      var dollars = Long.parseLong(bits.group(1).replace(",", "")) / BITS_PER_DOLLAR;
      return Math.clamp(dollars, 1, Integer.MAX_VALUE);
    }
    var tier = tier(payment);
    return tier != null
        ? tier
        : Money.read(payment.amount()).map(money -> Math.max(1, money.dollars())).orElse(1);
  }

  private static @Nullable Integer tier(Payment payment) {
    var colors = payment.colors();
    if (colors == null) {
      return null;
    }
    var tier = TIERS.get(colors.header());
    return tier == null ? TIERS.get(colors.body()) : tier;
  }
}
