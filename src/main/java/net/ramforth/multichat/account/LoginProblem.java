package net.ramforth.multichat.account;

import java.util.Arrays;
import java.util.Optional;

/** Why signing in at a platform did not work, as far as the person in front of it is concerned. */
public enum LoginProblem {
  /** The person said no at the platform. */
  DECLINED("declined"),
  /** The answer does not belong to a sign-in that this browser began. */
  STATE("state"),
  /** The platform's answer was used before or came too late. */
  EXPIRED("expired"),
  /** The Google account has no YouTube channel. */
  NO_CHANNEL("no-channel"),
  /** The person agreed, but not to what we asked for. */
  UNTICKED("unticked"),
  /** The platform refuses browsers inside other programs, such as a dock in OBS. */
  EMBEDDED_BROWSER("embedded-browser"),
  /** Whoever administers the person's account does not allow it. */
  NOT_ALLOWED("not-allowed"),
  /** The operator's client may not use the YouTube Data API yet. */
  API_NOT_ENABLED("api-not-enabled"),
  /** The operator's share of the YouTube Data API is used up for today. */
  QUOTA("quota"),
  /** The operator's client is missing or the platform does not accept it. */
  CONFIGURATION("configuration"),
  /** The platform is down, slow or too busy. */
  UNAVAILABLE("unavailable"),
  /** Anything else. */
  UNEXPECTED("unexpected");

  private final String code;

  LoginProblem(String code) {
    this.code = code;
  }

  /** The word in {@code /login/problem?reason=}. */
  public String code() {
    return code;
  }

  public static Optional<LoginProblem> of(String code) {
    return Arrays.stream(values()).filter(problem -> problem.code.equals(code)).findFirst();
  }
}
