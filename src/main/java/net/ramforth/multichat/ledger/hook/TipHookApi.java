package net.ramforth.multichat.ledger.hook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.account.BaseUrl;
import net.ramforth.multichat.account.RandomSecret;
import net.ramforth.multichat.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The signed-in streamer's own webhooks as JSON. */
@RestController
@RequestMapping("/api/tip-hooks")
class TipHookApi {

  private static final int LONGEST_TOKEN = 200;

  private final TipHooks hooks;
  private final BaseUrl baseUrl;

  TipHookApi(TipHooks hooks, BaseUrl baseUrl) {
    this.hooks = hooks;
    this.baseUrl = baseUrl;
  }

  /**
   * A hook as the API has it.
   *
   * @param ready whether it has the secret without which nothing is accepted
   * @param secret for signing; told once, when it is made
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      String source,
      String address,
      boolean ready,
      @Nullable Instant usedAt,
      long refused,
      @Nullable String secret) {}

  @GetMapping
  List<Entry> list(@AuthenticationPrincipal SignedIn signedIn) {
    return hooks.of(signedIn.account()).stream().map(hook -> entry(hook, null)).toList();
  }

  /** Makes one, or gives it a new address and a new secret: the old ones stop at once. */
  @PostMapping("/{source}")
  @ResponseStatus(HttpStatus.CREATED)
  Entry make(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String source) {
    var of = source(source);
    var secret = of == HookSource.KOFI ? null : RandomSecret.make();
    return entry(hooks.make(signedIn.account(), of, secret), secret);
  }

  /** Takes in the verification token that Ko-fi shows. */
  @PutMapping("/kofi/token")
  Entry prove(@AuthenticationPrincipal SignedIn signedIn, @RequestBody JsonNode wish) {
    var hook = hooks.of(signedIn.account(), HookSource.KOFI).orElseThrow(NoSuchHook::new);
    var token = wish.path("token").isString() ? wish.path("token").asString().strip() : "";
    if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
      throw new BadToken();
    }
    hooks.prove(hook, token);
    return entry(hooks.of(signedIn.account(), HookSource.KOFI).orElseThrow(NoSuchHook::new), null);
  }

  @DeleteMapping("/{source}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String source) {
    hooks.remove(signedIn.account(), source(source));
  }

  private static HookSource source(String code) {
    return HookSource.ofCode(code).orElseThrow(NoSuchHook::new);
  }

  private Entry entry(TipHook hook, @Nullable String secret) {
    var code = hook.source().code();
    return new Entry(
        code,
        baseUrl.at("/hooks/tips/" + code + "/" + hook.key()),
        hook.secret() != null,
        hook.usedAt(),
        hook.refused(),
        secret);
  }

  /** There is no such site, or no hook for it yet. */
  private static final class NoSuchHook extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** That cannot be a token of Ko-fi. */
  private static final class BadToken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ExceptionHandler(NoSuchHook.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  Map<String, String> refuseUnknown() {
    return Map.of("error", "no-such-hook");
  }

  @ExceptionHandler(BadToken.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Map<String, String> refuseToken() {
    return Map.of("error", "bad-token");
  }
}
