package net.ramforth.multichat.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Has pages speak another language from here on. */
@Controller
class LanguageController {

  private final LocaleResolver languages;

  LanguageController(LocaleResolver languages) {
    this.languages = languages;
  }

  /**
   * Remembers the choice and goes back.
   *
   * @param language {@code nb}, or anything else for English
   * @param back the page it was chosen on; anything but a path of ours leads to the front page
   */
  @PostMapping("/language")
  String choose(
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var norwegian = LanguageConfiguration.NORWEGIAN;
    languages.setLocale(
        request, response, language.equals(norwegian.getLanguage()) ? norwegian : Locale.ENGLISH);
    return "redirect:" + (isOurs(back) ? back : "/");
  }

  /** Browsers take {@code //} and {@code /\} for the beginning of another host. */
  private static boolean isOurs(String path) {
    return path.matches("/([A-Za-z0-9?][A-Za-z0-9/?&=._~-]*)?");
  }
}
