package net.ramforth.multichat.testing.youtube;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.HttpCall;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What people do in chats through the Data API. What works is seen in InnerTube's answers. Ids of
 * InnerTube are taken here, which nobody has seen the real one do.
 */
final class ChatDeeds {

  private static final String SCOPE = "https://www.googleapis.com/auth/youtube.force-ssl";
  private static final int LONGEST_TEXT = 200;

  private final YoutubeWorld world;
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<String, String> bans = new ConcurrentHashMap<>();

  ChatDeeds(YoutubeWorld world) {
    this.world = world;
  }

  List<String> calls() {
    return List.copyOf(calls);
  }

  void messages(HttpCall call, Optional<GoogleGrants.Permission> permission) throws IOException {
    var self = allowed(call, permission);
    if (self == null) {
      return;
    }
    if ("DELETE".equals(call.method())) {
      delete(call, self, call.query("id").orElse(""));
    } else {
      say(call, self, body(call).path("snippet"));
    }
  }

  private void say(HttpCall call, YoutubePerson self, JsonNode snippet) throws IOException {
    var broadcast = chat(snippet);
    var text = snippet.at("/textMessageDetails/messageText").asString("");
    if (broadcast.isEmpty()) {
      ApiErrors.dataApi(call, 404, "liveChatNotFound");
    } else if (!broadcast.get().chatReadable()) {
      ApiErrors.dataApi(call, 403, "liveChatEnded");
    } else if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      ApiErrors.dataApi(call, 400, "messageTextInvalid");
    } else {
      var id = broadcast.get().says(self.login(), text);
      call.json(200, Json.object("kind", "youtube#liveChatMessage", "id", "LCC." + id));
    }
  }

  private void delete(HttpCall call, YoutubePerson self, String id) throws IOException {
    var broadcast = world.broadcastOf(id);
    var author = broadcast.flatMap(it -> it.authorOf(id));
    if (author.isEmpty()) {
      ApiErrors.dataApi(call, 404, "liveChatMessageNotFound");
    } else if (!moderates(self, broadcast.get())) {
      ApiErrors.dataApi(call, 403, "forbidden");
    } else if (!reaches(self, author.get(), broadcast.get())) {
      ApiErrors.dataApi(call, 403, "modificationNotAllowed");
    } else {
      broadcast.get().marksDeleted(id);
      broadcast.get().forgets(id);
      call.answer(204, "", "");
    }
  }

  void bans(HttpCall call, Optional<GoogleGrants.Permission> permission) throws IOException {
    var self = allowed(call, permission);
    if (self == null) {
      return;
    }
    if ("DELETE".equals(call.method())) {
      if (bans.remove(call.query("id").orElse("")) == null) {
        ApiErrors.dataApi(call, 404, "liveChatBanNotFound");
      } else {
        call.answer(204, "", "");
      }
    } else {
      ban(call, self, body(call).path("snippet"));
    }
  }

  private void ban(HttpCall call, YoutubePerson self, JsonNode snippet) throws IOException {
    var broadcast = chat(snippet);
    var whom = snippet.at("/bannedUserDetails/channelId").asString("");
    var person = YoutubePerson.withChannelId(whom);
    boolean temporary = "temporary".equals(snippet.path("type").asString(""));
    if (broadcast.isEmpty()) {
      ApiErrors.dataApi(call, 404, "liveChatNotFound");
    } else if (!moderates(self, broadcast.get())) {
      ApiErrors.dataApi(call, 403, "forbidden");
    } else if (person.isEmpty()) {
      ApiErrors.dataApi(call, 404, "liveChatUserNotFound");
    } else if (temporary != snippet.has("banDurationSeconds")) {
      ApiErrors.dataApi(call, 400, "banDurationInvalid");
    } else if (!reaches(self, whom, broadcast.get())) {
      ApiErrors.dataApi(call, 400, "liveChatBanInsertionNotAllowed");
    } else {
      var id = "ban" + number.incrementAndGet();
      bans.put(id, whom);
      broadcast.get().hides(person.get().login());
      call.json(200, Json.object("kind", "youtube#liveChatBan", "id", id));
    }
  }

  private Optional<YoutubeBroadcast> chat(JsonNode snippet) {
    var id = snippet.path("liveChatId").asString("");
    return id.startsWith(DataApi.CHAT_ID)
        ? world.broadcast(id.substring(DataApi.CHAT_ID.length()))
        : Optional.empty();
  }

  private static boolean moderates(YoutubePerson self, YoutubeBroadcast broadcast) {
    return self.equals(broadcast.streamer()) || self.is(Cast.MO);
  }

  private static boolean reaches(YoutubePerson self, String author, YoutubeBroadcast broadcast) {
    return !author.equals(broadcast.streamer().channelId())
        && (!author.equals(new YoutubePerson(Cast.MO).channelId())
            || self.equals(broadcast.streamer()));
  }

  /** Null if the refusal has been answered. */
  private @Nullable YoutubePerson allowed(
      HttpCall call, Optional<GoogleGrants.Permission> permission) throws IOException {
    if (permission.isEmpty()) {
      ApiErrors.dataApi(call, 401, "authorizationRequired");
      return null;
    }
    var self = permission.get().person();
    calls.add(
        call.method() + " " + call.path().substring(DataApi.PATH.length()) + " as " + self.login());
    if (!permission.get().scopes().contains(SCOPE)) {
      ApiErrors.dataApi(call, 403, "insufficientPermissions");
      return null;
    }
    return self;
  }

  private static JsonNode body(HttpCall call) {
    try {
      return Json.read(call.body());
    } catch (JacksonException _) {
      return MissingNode.getInstance();
    }
  }
}
