package net.ramforth.multichat.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for all servers that chats have pictures from. Whatever is asked for exists: a picture
 * in the format that its address would have, drawn from the address. Misbehaves on demand.
 */
public final class StandInImages implements AutoCloseable {

  private static final List<String> SERVERS =
      List.of("TWITCH", "CHEER", "BTTV", "FFZ", "SEVENTV", "YOUTUBE");

  private final Map<String, StandInHttp.Answer> misdeeds = new ConcurrentHashMap<>();
  private final StandInHttp http;

  private StandInImages(int port) {
    http = StandInHttp.answering(port, this::answer);
    http.up();
  }

  /** Starts on a free port. */
  public static StandInImages start() {
    return start(0);
  }

  /** Starts on the given port; 0 stands for a free one. */
  public static StandInImages start(int port) {
    return new StandInImages(port);
  }

  /** What the product must be told in order to take this for all those servers. */
  public Map<String, String> properties() {
    var all = new ConcurrentHashMap<String, String>();
    SERVERS.forEach(server -> all.put(server + "_IMAGES_URL", url()));
    return all;
  }

  /** No slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + http.port();
  }

  /** From now on this path is answered so. */
  public void at(String path, StandInHttp.Answer misdeed) {
    misdeeds.put(path, misdeed);
  }

  /** The path leads elsewhere. */
  public void redirect(String path, String location) {
    at(path, call -> call.redirectTo(location));
  }

  /** The path is answered with this, whatever it is. */
  public void serve(String path, String type, byte[] bytes) {
    at(path, call -> call.answer(200, type, bytes));
  }

  /** The path is answered with an error. */
  public void fail(String path, int status) {
    at(path, call -> call.answer(status, "text/plain", "no"));
  }

  /** The path begins as a picture and goes on for as long as somebody reads. */
  public void serveEndlessly(String path) {
    at(
        path,
        call -> {
          try (var out = call.answerInPieces(200, "image/png")) {
            out.write(new DrawnPicture(path).png());
            var more = new byte[64 * 1024];
            while (!Thread.currentThread().isInterrupted()) {
              out.write(more);
            }
          }
        });
  }

  /** The path is answered this much later. */
  public void slow(String path, Duration delay) {
    at(
        path,
        call -> {
          Thread.sleep(delay);
          picture(call);
        });
  }

  /** The path is answered as it should be. */
  public void mend(String path) {
    misdeeds.remove(path);
  }

  /** Nobody is there any more. */
  public void down() {
    http.down();
  }

  public void up() {
    http.up();
  }

  /** Method and path of every request so far, in order. */
  public List<String> requests() {
    return http.requests();
  }

  @Override
  public void close() {
    http.close();
  }

  private void answer(HttpCall call) throws IOException, InterruptedException {
    misdeeds.getOrDefault(call.path(), StandInImages::picture).to(call);
  }

  /** The picture of a path: formats are chosen as the real servers do. */
  public static byte[] pictureOf(String path) {
    var picture = new DrawnPicture(idIn(path));
    return switch (typeOf(path)) {
      case "image/svg+xml" -> picture.svg();
      case "image/webp" -> picture.webp();
      case "image/gif" -> picture.gif();
      case "image/jpeg" -> picture.jpeg();
      default -> picture.png();
    };
  }

  private static void picture(HttpCall call) throws IOException {
    call.answer(200, typeOf(call.path()), pictureOf(call.path()));
  }

  private static String typeOf(String path) {
    if (path.endsWith(".svg")) {
      return "image/svg+xml";
    }
    if (path.endsWith(".webp")) {
      return "image/webp";
    }
    if (path.endsWith(".jpg") || path.endsWith(".jpeg")) {
      return "image/jpeg";
    }
    return path.endsWith(".gif") || path.contains("/animated") ? "image/gif" : "image/png";
  }

  /** What differs between pictures, without what differs between sizes of one. */
  private static String idIn(String path) {
    var parts = path.substring(1).split("[/=]", -1);
    var known =
        List.of("emoticons", "v1", "v2", "emote", "badges", "actions", "s", "gaming", "emoji");
    for (var part : parts) {
      if (!known.contains(part)) {
        return part;
      }
    }
    return path;
  }
}
