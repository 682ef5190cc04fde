package net.ramforth.multichat.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** How much of an account a session opens. */
public enum Reach {
  /** Somebody who signed in: everything. */
  PERSON("person"),
  /** A paired browser: the dock, and nothing else. */
  DEVICE("device");

  private final String authority;

  Reach(String authority) {
    this.authority = authority;
  }

  /** The authority that requests of such a session have. */
  public String authority() {
    return authority;
  }

  /** What Spring Security is told about such a session. */
  public Collection<GrantedAuthority> granted() {
    return List.of(new SimpleGrantedAuthority(authority));
  }

  /** Whether this is what the request's session has. */
  public boolean isOf(@Nullable Authentication authentication) {
    return authentication != null
        && authentication.getAuthorities().stream()
            .anyMatch(granted -> authority.equals(granted.getAuthority()));
  }
}
