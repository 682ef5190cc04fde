package net.ramforth.multichat.twitch;

import java.util.Optional;
import net.ramforth.multichat.account.AccessToken;
import net.ramforth.multichat.account.AccessTokens;
import net.ramforth.multichat.account.TokenUnavailable;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.EndCause;
import org.springframework.stereotype.Component;

/** Finds what to log in with. Waits for answers, so never call it on an event loop. */
@Component
class Logins {

  private final AccessTokens tokens;
  private final TokenValidation validation;

  Logins(AccessTokens tokens, TokenValidation validation) {
    this.tokens = tokens;
    this.validation = validation;
  }

  /** With the channel's token, validated, or anonymously if it has none. */
  Login prepare(Channel channel) throws CannotLogIn {
    try {
      Optional<AccessToken> token = tokens.usableFor(channel);
      return token.isEmpty()
          ? Login.anonymous(channel)
          : switch (validation.check(token.get())) {
            case TokenValidation.Verdict.Refused _ -> renew(channel, token.get());
            case TokenValidation.Verdict other -> login(channel, token.get(), other, false);
          };
    } catch (TokenUnavailable unavailable) {
      throw new CannotLogIn(cause(unavailable));
    }
  }

  /** With a token in place of one that Twitch refused. */
  Login renew(Channel channel, AccessToken refused) throws CannotLogIn {
    try {
      AccessToken token = tokens.replace(channel, refused);
      return login(channel, token, validation.check(token), true);
    } catch (TokenUnavailable unavailable) {
      throw new CannotLogIn(cause(unavailable));
    }
  }

  /** Whether Twitch says that this token is dead. */
  boolean isRefused(AccessToken token) {
    return validation.check(token) instanceof TokenValidation.Verdict.Refused;
  }

  private static Login login(
      Channel channel, AccessToken token, TokenValidation.Verdict verdict, boolean renewed)
      throws CannotLogIn {
    return switch (verdict) {
      case TokenValidation.Verdict.Valid(String userId, String login) -> {
        // Names change, ids do not: one's own channel is joined under today's name.
        String joins = userId.equals(channel.id()) ? login : channel.name();
        yield new Login(login, joins, token, renewed);
      }
      case TokenValidation.Verdict.Unanswered _ ->
          new Login(token.login(), channel.name(), token, renewed);
      case TokenValidation.Verdict.Refused _ -> throw new CannotLogIn(EndCause.SIGN_IN_AGAIN);
    };
  }

  private static EndCause cause(TokenUnavailable unavailable) {
    return unavailable.signInAgain() ? EndCause.SIGN_IN_AGAIN : EndCause.PLATFORM_ERROR;
  }
}
