package net.ramforth.multichat.team;

import net.ramforth.multichat.account.OauthClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** By which platforms people can sign in here, and with that, be in a team. */
@Component
class WaysIn {

  private final ClientRegistrationRepository clients;

  WaysIn(ClientRegistrationRepository clients) {
    this.clients = clients;
  }

  /** As {@code twitchLogin} and {@code googleLogin}. */
  void tell(Model model) {
    model.addAttribute("twitchLogin", isOffered(OauthClient.TWITCH));
    model.addAttribute("googleLogin", isOffered(OauthClient.GOOGLE));
  }

  private boolean isOffered(OauthClient client) {
    return clients.findByRegistrationId(client.code()) != null;
  }
}
