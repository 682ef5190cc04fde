package net.ramforth.multichat.youtube;

import java.util.Comparator;
import java.util.List;
import net.ramforth.multichat.youtube.innertube.UnknownKinds;
import net.ramforth.multichat.youtube.innertube.UnknownKinds.Kind;
import net.ramforth.multichat.youtube.web.YoutubeWeb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What whoever runs this wants to know about YouTube when something seems wrong. */
@Controller
class OperatorPage {

  private final YoutubeWeb web;
  private final Pollers pollers;
  private final UnknownKinds unknown;

  OperatorPage(YoutubeWeb web, Pollers pollers, UnknownKinds unknown) {
    this.web = web;
    this.pollers = pollers;
    this.unknown = unknown;
  }

  @GetMapping("/operator/youtube")
  String show(Model model) {
    model.addAttribute("pollers", pollers.count());
    model.addAttribute("breakers", web.breakers());
    model.addAttribute("blockedUntil", web.blockedUntil().orElse(null));
    model.addAttribute("proxies", web.proxies());
    model.addAttribute("unknown", mostFrequentFirst(unknown.kinds()));
    model.addAttribute("broken", mostFrequentFirst(unknown.brokenKinds()));
    return "youtube/operator";
  }

  private static List<Kind> mostFrequentFirst(List<Kind> kinds) {
    return kinds.stream().sorted(Comparator.comparingLong(Kind::count).reversed()).toList();
  }
}
