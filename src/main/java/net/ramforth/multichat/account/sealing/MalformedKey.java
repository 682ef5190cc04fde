package net.ramforth.multichat.account.sealing;

/** An encryption key in the environment cannot be used; the process must not start with it. */
final class MalformedKey extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedKey(String name, String why) {
    super(name + " cannot be used: " + why + ".");
  }
}
