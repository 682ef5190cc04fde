package net.ramforth.multichat.youtube.official;

import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.account.AccessTokens;
import net.ramforth.multichat.account.TokenUnavailable;
import net.ramforth.multichat.chat.Channel;
import org.springframework.stereotype.Component;

/** What the owners of channels granted when they signed in. */
@Component
class GrantedAccess implements OfficialChat.Lender {

  private final AccessTokens tokens;

  GrantedAccess(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public AccessToken lend(Channel channel) throws OfficialProblem {
    try {
      return tokens
          .usableFor(channel)
          .orElseThrow(
              () -> new OfficialProblem(OfficialProblem.Kind.NOT_GRANTED, "nobody signed in"));
    } catch (TokenUnavailable gone) {
      throw new OfficialProblem(OfficialProblem.Kind.NOT_GRANTED, "no usable access", gone);
    }
  }
}
