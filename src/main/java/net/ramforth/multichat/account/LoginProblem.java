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
