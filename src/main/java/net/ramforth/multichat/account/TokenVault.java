package net.ramforth.multichat.account;

import java.util.Optional;
import java.util.Set;
import net.ramforth.multichat.account.sealing.CannotOpen;
import net.ramforth.multichat.account.sealing.Place;
import net.ramforth.multichat.account.sealing.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps token pairs sealed, each bound to the row of its channel. */
@Component
class TokenVault {

  private static final String ACCESS = "access_sealed";
  private static final String REFRESH = "refresh_sealed";

  private final TokenRows rows;
  private final Sealer sealer;

  TokenVault(TokenRows rows, Sealer sealer) {
    this.rows = rows;
    this.sealer = sealer;
  }

  void keep(ChannelRow channel, TokenPair pair) {
    rows.save(
        new TokenRow(
            channel.id(),
            sealer.seal(pair.access(), place(channel, ACCESS)),
            pair.refresh() == null ? null : sealer.seal(pair.refresh(), place(channel, REFRESH)),
            String.join(" ", pair.scopes()),
            pair.issuedAt(),
            pair.expiresAt()));
  }

  /**
   * Empty if there is none. What an older key sealed is sealed anew.
   *
   * @throws CannotOpen if it was changed or moved, or if its key is gone
   */
  Optional<TokenPair> of(ChannelRow channel) {
    return rows.findById(channel.id()).map(row -> open(channel, row));
  }

  private TokenPair open(ChannelRow channel, TokenRow row) {
    var pair =
        new TokenPair(
            sealer.open(row.accessSealed(), place(channel, ACCESS)),
            open(row.refreshSealed(), place(channel, REFRESH)),
            row.scopes().isEmpty() ? Set.of() : Set.of(row.scopes().split(" ")),
            row.issuedAt(),
            row.expiresAt());
    if (sealer.isStale(row.accessSealed())) {
      keep(channel, pair);
    }
    return pair;
  }

  private @Nullable String open(@Nullable String sealed, Place place) {
    return sealed == null ? null : sealer.open(sealed, place);
  }

  private static Place place(ChannelRow channel, String column) {
    return new Place("token", channel.id(), column);
  }
}
