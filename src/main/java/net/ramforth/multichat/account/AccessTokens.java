package net.ramforth.multichat.account;

import java.util.Optional;
import net.ramforth.multichat.chat.Channel;

/**
 * Usable tokens for linked channels. Callers never see a refresh token; refreshing is done here,
 * one at a time per channel, and whatever the platform returns is stored before it is used.
 */
public interface AccessTokens {

  /**
   * A token that is not about to expire, refreshed if it was. Empty for a channel that is read
   * anonymously. May take as long as the platform's answer.
   *
   * @throws TokenUnavailable if there should be one and cannot be
   */
  Optional<AccessToken> usableFor(Channel channel);

  /**
   * A token in place of one the platform has just refused. Refreshes at most once for the same
   * refused token, however many ask.
   *
   * @throws TokenUnavailable if the platform gives no other
   */
  AccessToken replace(Channel channel, AccessToken refused);
}
