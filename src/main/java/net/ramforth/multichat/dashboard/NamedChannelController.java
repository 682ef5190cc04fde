package net.ramforth.multichat.dashboard;

import java.util.Optional;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.chat.Platform;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Names what to read without an account there: in local mode any channel, for everybody else single
 * videos, as of a broadcast that is not listed on its channel.
 */
@Controller
class NamedChannelController {

  private final Accounts accounts;

  NamedChannelController(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping("/dashboard/channel")
  String read(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam(defaultValue = "twitch") String platform,
      @RequestParam String name,
      RedirectAttributes redirect) {
    var field = platform.equals(Platform.YOUTUBE.code()) ? Platform.YOUTUBE : Platform.TWITCH;
    problemWith(signedIn.account(), WrittenSource.of(field, name))
        .ifPresent(
            problem ->
                redirect
                    .addFlashAttribute("problem", field.code() + "." + problem)
                    .addFlashAttribute("entered", name));
    return "redirect:/dashboard";
  }

  /** Reads it unless there is a problem with it. */
  private Optional<String> problemWith(AccountId account, Optional<WrittenSource> source) {
    boolean local = accounts.profileOf(account).orElseThrow(AccountGone::new).local();
    if (source.filter(written -> local || written.isVideo()).isEmpty()) {
      return Optional.of(local ? "unknown" : "no-video");
    }
    try {
      accounts.readAnonymously(account, source.get().platform(), source.get().name());
      return Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.of(source.get().isVideo() ? "too-many" : "unknown");
    }
  }
}
