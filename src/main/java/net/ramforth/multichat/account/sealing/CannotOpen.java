package net.ramforth.multichat.account.sealing;

/** A sealed secret was changed, comes from another place, or its key is gone. */
public final class CannotOpen extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotOpen(Place place, String why) {
    super("The secret stored in " + place + " cannot be opened: " + why);
  }
}
