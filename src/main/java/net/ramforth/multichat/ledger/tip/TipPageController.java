package net.ramforth.multichat.ledger.tip;

import java.nio.charset.StandardCharsets;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.AccountProfile;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Shows everybody the published pages. */
@Controller
@RequestMapping("/tip/{name:[A-Za-z0-9_-]+}")
class TipPageController {

  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final TipPages pages;
  private final Accounts accounts;
  private final BaseUrl baseUrl;

  TipPageController(TipPages pages, Accounts accounts, BaseUrl baseUrl) {
    this.pages = pages;
    this.accounts = accounts;
    this.baseUrl = baseUrl;
  }

  @GetMapping
  String show(@PathVariable String name, Model model) {
    var owned = find(name);
    model.addAttribute("page", ShownPage.of(owned.page(), nameOf(owned.account())));
    model.addAttribute("accent", "/tip/" + owned.page().name() + "/accent.css");
    return "ledger/tip-page";
  }

  @GetMapping("/accent.css")
  ResponseEntity<String> accent(@PathVariable String name) {
    return ResponseEntity.ok().contentType(CSS).body(Accent.css(find(name).page().accent()));
  }

  /** The page's address, to be shown on stream. */
  @GetMapping("/qr.svg")
  ResponseEntity<String> code(@PathVariable String name) {
    var address = baseUrl.at("/tip/" + find(name).page().name());
    return ResponseEntity.ok().contentType(SVG).body(QrCode.svg(address));
  }

  private TipPages.Owned find(String name) {
    return pages.published(name).orElseThrow(NoSuchPage::new);
  }

  private String nameOf(AccountId account) {
    return accounts.profileOf(account).map(AccountProfile::displayName).orElse("");
  }

  /** Nobody has a page of this name, or it is not published: which, is not told. */
  private static final class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ExceptionHandler(NoSuchPage.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String sayThatThereIsNone() {
    return "ledger/no-tip-page";
  }
}
