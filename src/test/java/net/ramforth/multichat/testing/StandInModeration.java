package net.ramforth.multichat.testing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do in chats through Helix. What works is seen on IRC, as on Twitch. */
final class StandInModeration {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration DUPLICATE = Duration.ofSeconds(30);
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_TIMEOUT = 1_209_600;

  private final StandInHelix helix;
  private final TokenBook tokens;
  private final ChannelVoices voices;
  private final Clock clock;
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private final Map<String, Instant> bans = new ConcurrentHashMap<>();
  private final Map<String, Instant> said = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, String> dropReason;

  /** Somebody with the scope, in somebody's channel. */
  private record Deed(Person self, Person streamer) {

    boolean isModerating() {
      var standing = Standing.of(self, streamer);
      return standing == Standing.STREAMER || standing == Standing.MODERATOR;
    }

    boolean reaches(Person other) {
      return switch (Standing.of(other, streamer)) {
        case STREAMER -> false;
        case MODERATOR -> self.equals(streamer) || self.equals(other);
        default -> true;
      };
    }
  }

  StandInModeration(StandInHelix helix, TokenBook tokens, ChannelVoices voices, Clock clock) {
    this.helix = helix;
    this.tokens = tokens;
    this.voices = voices;
    this.clock = clock;
  }

  void answerOn(StandInHttp http) {
    http.at("/helix/chat/messages", this::say);
    http.at("/helix/moderation/chat", this::delete);
    http.at("/helix/moderation/bans", this::bans);
  }

  /** What is said from now on is shown to nobody; null ends it. */
  void drop(@Nullable Map<String, String> reason) {
    dropReason = reason;
  }

  List<String> calls() {
    return List.copyOf(calls);
  }

  private void say(HttpCall call) throws IOException {
    var self = allowed(call, "user:write:chat");
    if (self.isEmpty()) {
      return;
    }
    var body = body(call);
    var streamer = Cast.withId(body.path("broadcaster_id").asString(""));
    var text = body.path("message").asString("");
    if (!self.get().id().equals(body.path("sender_id").asString(""))) {
      call.helixError(401, "Unauthorized", "The ID in sender_id must match the user ID");
    } else if (streamer.isEmpty() || text.isBlank()) {
      call.helixError(400, "Bad Request", "The ID in broadcaster_id was not found");
    } else if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      call.helixError(422, "Unprocessable Entity", "The message is too large");
    } else if (isBanned(streamer.get(), self.get())) {
      call.helixError(403, "Forbidden", "The sender is not permitted to send chat messages");
    } else {
      say(call, self.get(), streamer.get(), text);
    }
  }

  private void say(HttpCall call, Person self, Person streamer, String text) throws IOException {
    var reason = dropReason;
    var now = clock.instant();
    var before = said.put(streamer.id() + " " + self.id() + " " + text, now);
    if (reason == null && before != null && now.isBefore(before.plus(DUPLICATE))) {
      reason = Map.of("code", "msg_duplicate", "message", "Your message is identical.");
    }
    var answer = new LinkedHashMap<String, Object>();
    answer.put("message_id", reason == null ? voices.of(streamer).says(self.login(), text) : "");
    answer.put("is_sent", reason == null);
    if (reason != null) {
      answer.put("drop_reason", reason);
    }
    call.json(200, Map.of("data", List.of(answer)));
  }

  private void delete(HttpCall call) throws IOException {
    var deed = moderating(call, "moderator:manage:chat_messages");
    if (deed.isEmpty()) {
      return;
    }
    var voice = voices.of(deed.get().streamer());
    var id = call.query("message_id").orElse("");
    var author = voice.authorOf(id);
    if (id.isEmpty()) {
      voice.clears();
      call.answer(204, "", "");
    } else if (author.isEmpty()) {
      call.helixError(404, "Not Found", "The ID in message_id was not found.");
    } else if (!deed.get().reaches(author.get())) {
      call.helixError(
          400,
          "Bad Request",
          author.get().equals(deed.get().streamer())
              ? "You may not delete the broadcaster's messages."
              : "You may not delete another moderator's messages.");
    } else {
      voice.deletes(id);
      voice.forgets(id);
      call.answer(204, "", "");
    }
  }

  private void bans(HttpCall call) throws IOException {
    var deed = moderating(call, "moderator:manage:banned_users");
    if (deed.isPresent()) {
      if ("DELETE".equals(call.method())) {
        unban(call, deed.get());
      } else {
        ban(call, deed.get(), body(call).path("data"));
      }
    }
  }

  private void ban(HttpCall call, Deed deed, JsonNode wish) throws IOException {
    var person = Cast.withId(wish.path("user_id").asString(""));
    var seconds = wish.path("duration").asInt(0);
    if (person.isEmpty() || seconds < 0 || seconds > LONGEST_TIMEOUT) {
      call.helixError(400, "Bad Request", "The ID in user_id is not valid.");
    } else if (!deed.reaches(person.get())) {
      call.helixError(
          400, "Bad Request", "The user specified in the user_id field may not be banned.");
    } else if (Instant.MAX.equals(bans.get(key(deed.streamer(), person.get())))) {
      call.helixError(
          400, "Bad Request", "The user specified in the user_id field is already banned.");
    } else {
      var end = seconds == 0 ? Instant.MAX : clock.instant().plusSeconds(seconds);
      bans.put(key(deed.streamer(), person.get()), end);
      silence(deed.streamer(), person.get(), seconds);
      answer(call, deed, person.get(), seconds == 0 ? null : end.toString());
    }
  }

  private void silence(Person streamer, Person person, int seconds) {
    if (seconds == 0) {
      voices.of(streamer).bans(person.login());
    } else {
      voices.of(streamer).timesOut(person.login(), Duration.ofSeconds(seconds));
    }
  }

  private void answer(HttpCall call, Deed deed, Person person, @Nullable String end)
      throws IOException {
    var ban = new LinkedHashMap<String, @Nullable Object>();
    ban.put("broadcaster_id", deed.streamer().id());
    ban.put("moderator_id", deed.self().id());
    ban.put("user_id", person.id());
    ban.put("created_at", clock.instant().toString());
    ban.put("end_time", end);
    call.json(200, Map.of("data", List.of(ban)));
  }

  private void unban(HttpCall call, Deed deed) throws IOException {
    var person = call.query("user_id").flatMap(Cast::withId);
    if (person.filter(it -> isBanned(deed.streamer(), it)).isEmpty()) {
      call.helixError(
          400, "Bad Request", "The user specified in the user_id query parameter is not banned.");
    } else {
      bans.remove(key(deed.streamer(), person.get()));
      call.answer(204, "", "");
    }
  }

  private boolean isBanned(Person streamer, Person person) {
    var end = bans.get(key(streamer, person));
    return end != null && clock.instant().isBefore(end);
  }

  private static String key(Person streamer, Person person) {
    return streamer.id() + " " + person.id();
  }

  /** Empty if the refusal has been answered. */
  private Optional<Deed> moderating(HttpCall call, String scope) throws IOException {
    var self = allowed(call, scope);
    if (self.isEmpty()) {
      return Optional.empty();
    }
    var streamer = call.query("broadcaster_id").flatMap(Cast::withId);
    var deed = streamer.map(it -> new Deed(self.get(), it));
    if (!call.query("moderator_id").equals(Optional.of(self.get().id()))) {
      call.helixError(
          401,
          "Unauthorized",
          "The ID in moderator_id must match the user ID found in the request's OAuth token.");
    } else if (deed.isEmpty()) {
      call.helixError(400, "Bad Request", "The ID in broadcaster_id is not valid.");
    } else if (!deed.get().isModerating()) {
      call.helixError(
          403, "Forbidden", "The user in moderator_id is not one of the broadcaster's moderators.");
    } else {
      return deed;
    }
    return Optional.empty();
  }

  /** Whose token it is; empty if the refusal has been answered. */
  private Optional<Person> allowed(HttpCall call, String scope) throws IOException {
    if (!helix.isAuthorized(call)) {
      return Optional.empty();
    }
    var grant = call.token("Bearer").flatMap(tokens::withAccessToken);
    grant.ifPresent(
        it -> calls.add(call.method() + " " + call.path() + " as " + it.person().login()));
    if (grant.filter(it -> it.scopes().contains(scope)).isEmpty()) {
      call.helixError(401, "Unauthorized", "Missing scope: " + scope);
      return Optional.empty();
    }
    return grant.map(Grant::person);
  }

  private static JsonNode body(HttpCall call) {
    try {
      return JSON.readTree(call.body());
    } catch (JacksonException _) {
      return JSON.missingNode();
    }
  }
}
