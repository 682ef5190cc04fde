package net.ramforth.multichat.account;

import java.util.Optional;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Opened;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens of linked channels, sealed on their way in and opened on their way out. */
@Component
class StoredTokens {

  private final TokensRows rows;
  private final Sealing sealing;

  StoredTokens(TokensRows rows, Sealing sealing) {
    this.rows = rows;
    this.sealing = sealing;
  }

  /**
   * The tokens of a channel, if it has any. What a previous key sealed is sealed anew.
   *
   * @throws CannotOpen if they cannot be read or trusted
   */
  Optional<Tokens> of(ChannelRow channel) {
    return rows.findById(channel.id()).map(row -> open(channel, row));
  }

  void store(ChannelRow channel, Tokens tokens) {
    rows.save(
        new TokensRow(
            channel.id(),
            sealing.seal(accessTokenOf(channel), tokens.access()),
            tokens.refresh() == null
                ? null
                : sealing.seal(refreshTokenOf(channel), tokens.refresh()),
            tokens.expiresAt(),
            tokens.scopes()));
  }

  /** Makes the access token count as expired, because the platform has refused it. */
  void expire(ChannelRow channel) {
    rows.findById(channel.id())
        .ifPresent(
            row -> {
              row.expire();
              rows.save(row);
            });
  }

  /** Remembers that the platform will never refresh these; new ones from a sign-in replace them. */
  void giveUp(ChannelRow channel) {
    rows.findById(channel.id())
        .ifPresent(
            row -> {
              row.die();
              rows.save(row);
            });
  }

  /** Whether {@link #giveUp} was called since they were stored. */
  boolean areGivenUp(ChannelRow channel) {
    return rows.findById(channel.id()).filter(TokensRow::isDead).isPresent();
  }

  /** Whether only signing in again brings usable ones. */
  boolean areLost(ChannelRow channel) {
    try {
      return of(channel).isEmpty() || areGivenUp(channel);
    } catch (CannotOpen _) {
      return true;
    }
  }

  void forget(ChannelRow channel) {
    rows.deleteById(channel.id());
  }

  private Tokens open(ChannelRow channel, TokensRow row) {
    var access = sealing.open(accessTokenOf(channel), row.accessToken());
    var refresh = open(channel, row.refreshToken());
    var tokens =
        new Tokens(
            access.secret(),
            refresh == null ? null : refresh.secret(),
            row.expiresAt(),
            row.scopes());
    if (access.outdated() || (refresh != null && refresh.outdated())) {
      store(channel, tokens);
      if (row.isDead()) {
        giveUp(channel);
      }
    }
    return tokens;
  }

  private @Nullable Opened open(ChannelRow channel, @Nullable String refreshToken) {
    return refreshToken == null ? null : sealing.open(refreshTokenOf(channel), refreshToken);
  }

  private static Place accessTokenOf(ChannelRow channel) {
    return new Place("channel_tokens", channel.id(), "access_token");
  }

  private static Place refreshTokenOf(ChannelRow channel) {
    return new Place("channel_tokens", channel.id(), "refresh_token");
  }
}
