package net.ramforth.multichat.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.Platform;
import org.springframework.stereotype.Component;

/** What people let us do for them, as the platforms confirmed it at their last sign-in. */
@Component
public final class Grants {

  private final ChannelRows channels;
  private final TokensRows tokens;

  Grants(ChannelRows channels, TokensRows tokens) {
    this.channels = channels;
    this.tokens = tokens;
  }

  /** What may be done as this channel; nothing for one that nobody signed in with. */
  public Set<Grant> of(Channel channel) {
    var scopes =
        channels
            .owned(channel)
            .flatMap(row -> tokens.findById(row.id()))
            .map(TokensRow::scopes)
            .orElse(Set.of());
    var grants = EnumSet.noneOf(Grant.class);
    Arrays.stream(Grant.values())
        .filter(grant -> scopes.containsAll(grant.scopes(channel.platform())))
        .forEach(grants::add);
    return grants;
  }

  /** What may be done as any of the account's channels at the platform. */
  public Set<Grant> of(AccountId account, Platform platform) {
    var grants = EnumSet.noneOf(Grant.class);
    channels.of(account).stream()
        .filter(row -> !row.isAnonymous())
        .map(row -> row.linked().channel())
        .filter(channel -> channel.platform() == platform)
        .forEach(channel -> grants.addAll(of(channel)));
    return grants;
  }

  /** What a platform calls all of these together. */
  public Set<String> scopes(Set<Grant> grants, Platform platform) {
    var scopes = new LinkedHashSet<String>();
    grants.stream().sorted().forEach(grant -> scopes.addAll(grant.scopes(platform)));
    return scopes;
  }
}
