package net.ramforth.multichat.youtube.innertube;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.youtube.innertube.renderer.GiftMessageViewModel;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatLegacyPaidMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPaidMessageRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatPaidStickerRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import org.jspecify.annotations.Nullable;

/** Reads what was paid. */
final class Payments {

  /**
   * E.g. "10 Jewels" at the end of "sent Gold coin for 10 Jewels". Some languages end otherwise.
   */
  private static final Pattern JEWELS = Pattern.compile("\\d[\\d.,\u00a0\u202f]*\\s+\\p{L}+$");

  private Payments() {}

  static @Nullable Payment of(LiveChatPaidMessageRenderer item) {
    return payment(
        item.purchaseAmountText(),
        colors(
            item.headerBackgroundColor(),
            item.headerTextColor(),
            item.bodyBackgroundColor(),
            item.bodyTextColor(),
            item.authorNameTextColor()));
  }

  static @Nullable Payment of(LiveChatPaidStickerRenderer item) {
    return payment(
        item.purchaseAmountText(),
        colors(
            item.moneyChipBackgroundColor(),
            item.moneyChipTextColor(),
            item.backgroundColor(),
            item.moneyChipTextColor(),
            item.authorNameTextColor()));
  }

  static @Nullable Payment of(LiveChatLegacyPaidMessageRenderer item) {
    return payment(item.purchaseAmountText(), null);
  }

  static @Nullable Payment of(GiftMessageViewModel item) {
    Matcher jewels = JEWELS.matcher(Runs.text(item.text()).strip());
    return jewels.find() ? new Payment(jewels.group(), null) : null;
  }

  /** The amount stays as YouTube wrote it, no-break spaces and all. */
  private static @Nullable Payment payment(@Nullable Runs amount, @Nullable CardColors colors) {
    String written = Runs.text(amount);
    return written.isBlank() ? null : new Payment(written, colors);
  }

  /** Unsigned numbers of 32 bits: the cast keeps them all. */
  private static @Nullable CardColors colors(
      @Nullable Long header,
      @Nullable Long headerText,
      @Nullable Long body,
      @Nullable Long bodyText,
      @Nullable Long author) {
    if (header == null || headerText == null || body == null || bodyText == null) {
      return null;
    }
    return new CardColors(
        header.intValue(),
        headerText.intValue(),
        body.intValue(),
        bodyText.intValue(),
        author == null ? headerText.intValue() : author.intValue());
  }
}
