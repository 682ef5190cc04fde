package net.ramforth.multichat.ledger.tip;

import java.util.Set;
import java.util.regex.Pattern;

/** The names that pages may have in their addresses. */
final class PageName {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9_-]{3,30}");

  /** What would look as if it were ours, or a platform's. */
  private static final Set<String> RESERVED =
      Set.of(
          "about",
          "account",
          "admin",
          "administrator",
          "api",
          "contact",
          "dashboard",
          "dock",
          "donate",
          "donation",
          "donations",
          "edit",
          "error",
          "google",
          "help",
          "hook",
          "hooks",
          "imprint",
          "legal",
          "local",
          "login",
          "logout",
          "mail",
          "mod",
          "moderator",
          "multichat",
          "multichatoverlay",
          "new",
          "null",
          "official",
          "operator",
          "overlay",
          "pay",
          "payment",
          "payments",
          "privacy",
          "qr",
          "root",
          "security",
          "settings",
          "staff",
          "static",
          "status",
          "style",
          "support",
          "system",
          "team",
          "terms",
          "tip",
          "tips",
          "twitch",
          "undefined",
          "webmaster",
          "www",
          "youtube");

  private PageName() {}

  /**
   * Goes on only with a name that somebody may have.
   *
   * @throws InvalidTipPage if nobody may
   */
  static void check(String name) {
    if (!SHAPE.matcher(name).matches()) {
      throw new InvalidTipPage("name", "name-shape");
    }
    if (RESERVED.contains(name)) {
      throw new InvalidTipPage("name", "name-reserved");
    }
  }
}
