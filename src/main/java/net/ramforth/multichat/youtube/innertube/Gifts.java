package net.ramforth.multichat.youtube.innertube;

import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatSponsorshipsGiftPurchaseAnnouncementRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.LiveChatSponsorshipsGiftRedemptionAnnouncementRenderer;
import net.ramforth.multichat.youtube.innertube.renderer.Runs;
import org.jspecify.annotations.Nullable;

/** Reads who gave how many memberships. */
final class Gifts {

  /** Nobody can buy as many; a longer number is no count. */
  private static final int MOST_DIGITS = 6;

  private Gifts() {}

  static Gift bought(LiveChatSponsorshipsGiftPurchaseAnnouncementRenderer item) {
    return new Gift(Authors.of(item).displayName(), count(item.primaryText()));
  }

  /** The giver stands in bold; where nothing does, the last words name the giver. */
  static Gift received(LiveChatSponsorshipsGiftRedemptionAnnouncementRenderer item) {
    Runs message = item.message();
    String giver = Runs.bold(message);
    if (giver.isBlank() && message != null && !message.runs().isEmpty()) {
      giver = message.runs().getLast().words();
    }
    return new Gift(Authors.displayName(giver), 1);
  }

  /** The run that is all digits; its place depends on the language. */
  private static int count(@Nullable Runs text) {
    return text == null
        ? 1
        : text.runs().stream()
            .map(run -> run.words().strip())
            .filter(Gifts::isCount)
            .mapToInt(Integer::parseInt)
            .filter(count -> count > 0)
            .findFirst()
            .orElse(1);
  }

  private static boolean isCount(String words) {
    return !words.isEmpty()
        && words.length() <= MOST_DIGITS
        && words.chars().allMatch(Character::isDigit);
  }
}
