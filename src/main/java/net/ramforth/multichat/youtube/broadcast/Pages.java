package net.ramforth.multichat.youtube.broadcast;

import java.util.Optional;
import net.ramforth.multichat.youtube.page.Wall;
import net.ramforth.multichat.youtube.page.YoutubePage;
import net.ramforth.multichat.youtube.web.WebPage;
import net.ramforth.multichat.youtube.web.WebSession;

/** YouTube's pages, asked for in English, as one visitor sees them. */
record Pages(WebSession session) {

  YoutubePage get(String path) {
    String separator = path.contains("?") ? "&" : "?";
    WebPage answer = session.get(path + separator + "hl=en&gl=US");
    var page = YoutubePage.of(answer.address(), answer.body());
    if (page.wall().equals(Optional.of(Wall.CAPTCHA))) {
      throw session.blocked();
    }
    return page;
  }
}
