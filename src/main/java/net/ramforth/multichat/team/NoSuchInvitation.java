package net.ramforth.multichat.team;

/** There never was such an invitation, or it was used, withdrawn, or has expired. */
final class NoSuchInvitation extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSuchInvitation() {
    super("no such invitation");
  }
}
