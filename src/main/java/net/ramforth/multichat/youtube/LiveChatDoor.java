package net.ramforth.multichat.youtube;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.ramforth.multichat.youtube.innertube.LiveChatAnswer;
import net.ramforth.multichat.youtube.page.InnerTubeClient;
import net.ramforth.multichat.youtube.page.LiveChatPage;
import net.ramforth.multichat.youtube.page.Wall;
import net.ramforth.multichat.youtube.page.YoutubePage;
import net.ramforth.multichat.youtube.web.WebPage;
import net.ramforth.multichat.youtube.web.WebSession;

/** The two questions one can ask about the chat of one video. Both throw {@code WebProblem}. */
final class LiveChatDoor implements AutoCloseable {

  private static final String GET_LIVE_CHAT =
      "/youtubei/v1/live_chat/get_live_chat?prettyPrint=false";

  private final WebSession session;
  private final String page;

  LiveChatDoor(WebSession session, String videoId) {
    this.session = session;
    this.page = "/live_chat?is_popout=1&v=" + videoId;
  }

  /** The chat's own page, where reading begins. */
  LiveChatPage open() {
    WebPage answer = session.get(page + "&hl=en&gl=US");
    var opened = YoutubePage.of(answer.address(), answer.body());
    if (opened.wall().equals(Optional.of(Wall.CAPTCHA))) {
      throw session.blocked();
    }
    return LiveChatPage.read(opened);
  }

  /** What happened since a token was handed out. */
  LiveChatAnswer ask(InnerTubeClient client, String continuation) {
    String path = GET_LIVE_CHAT + "&key=" + URLEncoder.encode(client.apiKey(), UTF_8);
    return LiveChatAnswer.read(session.post(path, body(client, continuation), headers(client)));
  }

  private static Map<String, Object> body(InnerTubeClient client, String continuation) {
    var about = new LinkedHashMap<String, Object>();
    about.put("clientName", "WEB");
    about.put("clientVersion", client.version());
    about.put("hl", "en");
    about.put("gl", "US");
    about.put("timeZone", "UTC");
    about.put("utcOffsetMinutes", 0);
    if (client.visitorData() != null) {
      about.put("visitorData", client.visitorData());
    }
    return Map.of("context", Map.of("client", about), "continuation", continuation);
  }

  private Map<String, String> headers(InnerTubeClient client) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Referer", "https://www.youtube.com" + page);
    headers.put("X-YouTube-Client-Name", "1");
    headers.put("X-YouTube-Client-Version", client.version());
    if (client.visitorData() != null) {
      headers.put("X-Goog-Visitor-Id", client.visitorData());
    }
    return headers;
  }

  @Override
  public void close() {
    session.close();
  }
}
