package net.ramforth.multichat.account.oauth;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.chat.Channel;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Whom a platform vouches for: the person behind a channel. */
public record ChannelOwner(Channel channel, String displayName) implements OAuth2User {

  /** The platform's id of the channel. */
  @Override
  public String getName() {
    return channel.id();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
