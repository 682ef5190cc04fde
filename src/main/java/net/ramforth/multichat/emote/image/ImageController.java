package net.ramforth.multichat.emote.image;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Hands out the pictures of chats. What it says is for browsers; nobody reads its errors. */
@Controller
class ImageController {

  /** Drawings may bring styles, but nothing that runs, loads or leads anywhere. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private static final String NOT_THERE = "public, max-age=600";
  private static final String NOT_NOW = "public, max-age=30";

  private final Pictures pictures;

  ImageController(Pictures pictures) {
    this.pictures = pictures;
  }

  /** The address is taken as it was sent: decoding it is how one becomes another. */
  @GetMapping("/img/**")
  void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    var address =
        request.getQueryString() == null
            ? PictureAddress.ofOwnPath(request.getRequestURI())
            : Optional.<PictureAddress>empty();
    if (address.isEmpty()) {
      nothing(response, HttpStatus.NOT_FOUND, NOT_THERE);
      return;
    }
    answer(address.get(), request, response);
  }

  private void answer(
      PictureAddress address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var lifetime = address.shape().lifetime().cacheControl();
    switch (pictures.find(address, request.getRemoteAddr())) {
      case Answer.Fresh fresh -> {
        if (isWanted(fresh.tag(), lifetime, request, response)) {
          begin(fresh.type(), fresh.bytes().length, response);
          response.getOutputStream().write(fresh.bytes());
        }
      }
      case Answer.Kept kept -> {
        if (isWanted(kept.tag(), lifetime, request, response)) {
          send(kept, response);
        }
      }
      case Answer.Missing _ -> nothing(response, HttpStatus.NOT_FOUND, NOT_THERE);
      case Answer.Unavailable _ -> nothing(response, HttpStatus.BAD_GATEWAY, NOT_NOW);
      case Answer.Busy _ -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        nothing(response, HttpStatus.TOO_MANY_REQUESTS, "no-store");
      }
    }
  }

  /** Says 304 to browsers that have it. */
  private static boolean isWanted(
      String tag, String lifetime, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, lifetime);
    return !new ServletWebRequest(request, response).checkNotModified('"' + tag + '"');
  }

  private static void send(Answer.Kept kept, HttpServletResponse response) throws IOException {
    try (InputStream file = Files.newInputStream(kept.file())) {
      begin(kept.type(), kept.size(), response);
      file.transferTo(response.getOutputStream());
    } catch (NoSuchFileException _) {
      // It had to make room just now. Whoever asks again gets it.
      response.setHeader(HttpHeaders.ETAG, null);
      nothing(response, HttpStatus.BAD_GATEWAY, "no-store");
    }
  }

  private static void begin(PictureType type, long length, HttpServletResponse response) {
    response.setContentType(type.mediaType());
    response.setContentLengthLong(length);
  }

  private static void nothing(HttpServletResponse response, HttpStatus status, String keep) {
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, keep);
    response.setContentLength(0);
  }
}
