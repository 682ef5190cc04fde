package net.ramforth.multichat.account;

/**
 * A platform's permission to act for a channel, good for the moment.
 *
 * @param secret the bearer token itself; never printed
 * @param login the channel's name at the platform, as far as we know
 */
public record AccessToken(String secret, String login) {

  @Override
  public String toString() {
    return "AccessToken[login=" + login + "]";
  }
}
