package net.ramforth.multichat.dashboard;

import java.util.List;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.account.OauthClient;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to set up and to see how the chat is doing. */
@Controller
class DashboardController {

  private final Accounts accounts;
  private final OverlayEntries overlays;
  private final ClientRegistrationRepository clients;

  DashboardController(
      Accounts accounts, OverlayEntries overlays, ClientRegistrationRepository clients) {
    this.clients = clients;
    this.accounts = accounts;
    this.overlays = overlays;
  }

  @GetMapping("/dashboard")
  String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    model.addAttribute(
        "profile", accounts.profileOf(signedIn.account()).orElseThrow(AccountGone::new));
    var channels = accounts.channelsOf(signedIn.account());
    model.addAttribute("sources", channels.stream().map(this::row).toList());
    model.addAttribute("blankSource", SourceRow.BLANK);
    model.addAttribute("linkTwitch", canLink(OauthClient.TWITCH, channels));
    model.addAttribute("linkYoutube", canLink(OauthClient.GOOGLE, channels));
    model.addAttribute("overlays", overlays.of(signedIn.account()));
    model.addAttribute("blankOverlay", OverlayEntry.BLANK);
    return "dashboard/dashboard";
  }

  private SourceRow row(LinkedChannel linked) {
    return SourceRow.of(linked, accounts.mustConnectAgain(linked.channel()));
  }

  /** Whether there are keys for it, and no channel of it yet. */
  private boolean canLink(OauthClient client, List<LinkedChannel> channels) {
    return clients.findByRegistrationId(client.code()) != null
        && channels.stream()
            .noneMatch(
                linked -> !linked.anonymous() && linked.channel().platform() == client.platform());
  }
}
