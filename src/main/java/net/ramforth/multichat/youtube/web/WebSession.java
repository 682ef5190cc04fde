package net.ramforth.multichat.youtube.web;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One visitor in YouTube's eyes: the same browser, the same cookies and, while it works, the same
 * proxy in every request. Requests block; meant for virtual threads. Both throw {@link WebProblem}.
 */
public interface WebSession extends AutoCloseable {

  /**
   * Gets a page. Redirects within YouTube are followed; one to the consent page is reported by its
   * address, without a body.
   *
   * @param pathAndQuery begins with a slash
   */
  WebPage get(String pathAndQuery);

  /**
   * Posts JSON to InnerTube as a script of the page would.
   *
   * @param headers what the page knows: client version, visitor id, Referer
   */
  JsonNode post(String pathAndQuery, Object body, Map<String, String> headers);

  /** Reports that the last answer was a captcha: everybody backs off. Returns what to throw. */
  WebProblem blocked();

  /** Forgets cookies and proxy. The next session of this key is somebody new. */
  @Override
  void close();
}
