package net.ramforth.multichat.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.OverlayId;
import net.ramforth.multichat.account.Overlays;
import net.ramforth.multichat.account.SignedIn;
import net.ramforth.multichat.settings.SettingField;
import net.ramforth.multichat.settings.Settings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The page on which an overlay is made one's own. */
@Controller
class LookController {

  private final Accounts accounts;
  private final Overlays overlays;
  private final OverlayEntries entries;
  private final Settings settings;
  private final JsonMapper json;

  LookController(
      Accounts accounts,
      Overlays overlays,
      OverlayEntries entries,
      Settings settings,
      JsonMapper json) {
    this.accounts = accounts;
    this.overlays = overlays;
    this.entries = entries;
    this.settings = settings;
    this.json = json;
  }

  @GetMapping("/dashboard/overlays/{id}")
  String show(@AuthenticationPrincipal SignedIn signedIn, @PathVariable OverlayId id, Model model) {
    var overlay = overlays.get(signedIn.account(), id);
    var stored = settings.of(id);
    model.addAttribute(
        "profile", accounts.profileOf(signedIn.account()).orElseThrow(AccountGone::new));
    model.addAttribute("overlay", entries.of(overlay));
    model.addAttribute("settings", json.writeValueAsString(stored.settings()));
    model.addAttribute("version", stored.version());
    model.addAttribute("sections", sections());
    return "dashboard/look";
  }

  /** The fields of each section, in the form's order. */
  private static Map<String, List<SettingField>> sections() {
    return SettingField.all().stream()
        .collect(groupingBy(SettingField::section, LinkedHashMap::new, toList()));
  }
}
