package net.ramforth.multichat.account.sealing;

/**
 * What was sealed.
 *
 * @param outdated whether a previous key opened it, so that it should be sealed anew
 */
public record Opened(String secret, boolean outdated) {

  @Override
  public String toString() {
    return "Opened[outdated=" + outdated + "]";
  }
}
