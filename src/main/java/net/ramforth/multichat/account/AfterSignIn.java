package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go who had to sign in first. */
public final class AfterSignIn {

  /** Where everybody goes who wanted nothing else. */
  public static final String DASHBOARD = "/dashboard";

  private static final String WANTED = "after-sign-in";

  /** A page of ours, so that no link makes us send people elsewhere. */
  private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_=?-]{0,200}");

  private AfterSignIn() {}

  /**
   * Remembers the page for this browser's next sign-in.
   *
   * @param page path and query of a page of ours
   */
  public static void goTo(HttpServletRequest request, String page) {
    request.getSession().setAttribute(WANTED, page);
  }

  /** The page that was wanted, once; the dashboard if none was. */
  public static String pageFor(HttpServletRequest request) {
    var session = request.getSession(false);
    @Nullable Object wanted = session == null ? null : session.getAttribute(WANTED);
    if (session != null) {
      session.removeAttribute(WANTED);
    }
    return wanted instanceof String page && OURS.matcher(page).matches() ? page : DASHBOARD;
  }
}
