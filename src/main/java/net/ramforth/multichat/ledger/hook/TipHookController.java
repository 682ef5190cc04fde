package net.ramforth.multichat.ledger.hook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where sites tell of tips. Ko-fi sends a form whose field {@code data} has JSON with its
 * verification token; the others send JSON, signed in the header {@code X-Signature} by {@code
 * sha256=} and the hex HMAC-SHA256 of the body.
 */
@RestController
class TipHookController {

  private static final int MOST_BYTES = 64 * 1024;

  private final TipHooks hooks;
  private final Tips tips;
  private final JsonMapper json;

  TipHookController(TipHooks hooks, Tips tips, JsonMapper json) {
    this.hooks = hooks;
    this.tips = tips;
    this.json = json;
  }

  @PostMapping("/hooks/tips/{source}/{key}")
  ResponseEntity<Map<String, String>> hear(
      @PathVariable String source,
      @PathVariable String key,
      @RequestHeader(name = "X-Signature", required = false) @Nullable String signature,
      HttpServletRequest request)
      throws IOException {
    var hook = HookSource.ofCode(source).flatMap(it -> hooks.openedBy(it, key));
    if (hook.isEmpty()) {
      return refused(HttpStatus.NOT_FOUND, "no-such-hook");
    }
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
    return hook.get().source() == HookSource.KOFI
        ? kofi(hook.get(), dataIn(body, request))
        : signed(hook.get(), body, signature);
  }

  /** The token is in what must be read first. */
  private ResponseEntity<Map<String, String>> kofi(TipHook hook, String data) {
    try {
      var told = json.readTree(data);
      var token = told.path("verification_token").isString();
      if (!token || !isSecret(hook, told.path("verification_token").asString())) {
        return unproved(hook);
      }
      return take(hook, Tip.ofKofi(told));
    } catch (JacksonException | Tip.Unreadable e) {
      return refused(HttpStatus.BAD_REQUEST, "unreadable");
    }
  }

  private ResponseEntity<Map<String, String>> signed(
      TipHook hook, byte[] body, @Nullable String signature) {
    if (hook.secret() == null || !Secret.isSame(signature, Secret.signature(body, hook.secret()))) {
      return unproved(hook);
    }
    try {
      JsonNode told = json.readTree(body);
      return take(hook, Tip.ofStreamElements(told));
    } catch (JacksonException | Tip.Unreadable e) {
      return refused(HttpStatus.BAD_REQUEST, "unreadable");
    }
  }

  private static boolean isSecret(TipHook hook, String token) {
    return hook.secret() != null && Secret.isSame(token, hook.secret());
  }

  private ResponseEntity<Map<String, String>> take(TipHook hook, Tip tip) {
    tips.take(hook.account(), hook.source(), tip);
    hooks.used(hook);
    return ResponseEntity.ok(Map.of());
  }

  private ResponseEntity<Map<String, String>> unproved(TipHook hook) {
    hooks.refused(hook);
    return refused(HttpStatus.UNAUTHORIZED, "not-proved");
  }

  private static ResponseEntity<Map<String, String>> refused(HttpStatus status, String code) {
    return ResponseEntity.status(status).body(Map.of("error", code));
  }

  /** The form's field; the container has it where something before us has read the form. */
  private static String dataIn(byte[] body, HttpServletRequest request) {
    if (body.length == 0) {
      var read = request.getParameter("data");
      return read == null ? "" : read;
    }
    return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
        .filter(field -> field.startsWith("data="))
        .findFirst()
        .map(field -> decoded(field.substring("data=".length())))
        .orElse("");
  }

  private static String decoded(String field) {
    try {
      return URLDecoder.decode(field, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }
}
