package net.ramforth.multichat.ledger.tip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.ramforth.multichat.account.AccountProfile;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Where streamers make their page; with the page as it will be, published or not. */
@Controller
@RequestMapping("/dashboard/tips")
class TipSettingsController {

  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

  private final TipPages pages;
  private final Accounts accounts;
  private final BaseUrl baseUrl;
  private final JsonMapper json;

  TipSettingsController(TipPages pages, Accounts accounts, BaseUrl baseUrl, JsonMapper json) {
    this.pages = pages;
    this.accounts = accounts;
    this.baseUrl = baseUrl;
    this.json = json;
  }

  @GetMapping
  String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    model.addAttribute("name", nameOf(signedIn));
    model.addAttribute(
        "page", json.writeValueAsString(TipPageView.of(pages.of(signedIn.account()))));
    model.addAttribute("address", baseUrl.at("/tip/"));
    model.addAttribute(
        "sites",
        Arrays.stream(KnownSite.values())
            .map(site -> new TipPage.Link(site.displayName(), site.beginning()))
            .toList());
    return "ledger/tips";
  }

  @GetMapping("/preview")
  String preview(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    var page = pages.of(signedIn.account());
    model.addAttribute("page", ShownPage.of(page, nameOf(signedIn)));
    model.addAttribute("accent", "/dashboard/tips/accent.css");
    return "ledger/tip-page";
  }

  @GetMapping("/accent.css")
  ResponseEntity<String> accent(@AuthenticationPrincipal SignedIn signedIn) {
    return ResponseEntity.ok()
        .contentType(CSS)
        .body(Accent.css(pages.of(signedIn.account()).accent()));
  }

  private String nameOf(SignedIn signedIn) {
    return accounts.profileOf(signedIn.account()).map(AccountProfile::displayName).orElse("");
  }
}
