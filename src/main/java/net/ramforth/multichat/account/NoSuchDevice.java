package net.ramforth.multichat.account;

/** The account has no device of this id; somebody else may have. */
public final class NoSuchDevice extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSuchDevice() {
    super("no such device");
  }
}
