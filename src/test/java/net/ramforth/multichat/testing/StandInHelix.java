package net.ramforth.multichat.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code api.twitch.tv/helix}, as far as it is used. */
final class StandInHelix {

  private static final int MOST_USERS = 100;

  private final ClientKeys client;
  private final TokenBook tokens;

  StandInHelix(ClientKeys client, TokenBook tokens) {
    this.client = client;
    this.tokens = tokens;
  }

  void answerOn(StandInHttp http) {
    http.at("/helix/users", this::users);
    http.at("/helix/chat/badges/global", call -> list(call, HelixPictures.globalBadges()));
    http.at("/helix/chat/badges", call -> ofChannel(call, HelixPictures.channelBadges()));
    http.at("/helix/bits/cheermotes", call -> list(call, HelixPictures.cheermotes()));
  }

  private void users(HttpCall call) throws IOException {
    if (!isAuthorized(call)) {
      return;
    }
    int asked = call.queries("id").size() + call.queries("login").size();
    var own = call.token("Bearer").flatMap(tokens::withAccessToken).map(Grant::person);
    if (asked > MOST_USERS) {
      call.helixError(
          400, "Bad Request", "The number of id and login query parameters must not exceed 100");
    } else if (asked == 0 && own.isEmpty()) {
      call.helixError(400, "Bad Request", "Must provide an ID, Login or OAuth Token");
    } else {
      var people = asked == 0 ? own.stream().toList() : wanted(call);
      answer(call, people.stream().map(StandInHelix::user).toList());
    }
  }

  private void ofChannel(HttpCall call, List<?> list) throws IOException {
    if (call.query("broadcaster_id").isEmpty()) {
      call.helixError(400, "Bad Request", "Missing required parameter \"broadcaster_id\"");
    } else {
      list(call, list);
    }
  }

  private void list(HttpCall call, List<?> list) throws IOException {
    if (isAuthorized(call)) {
      answer(call, list);
    }
  }

  private static void answer(HttpCall call, List<?> list) throws IOException {
    call.answerHeader("Ratelimit-Limit", "800")
        .answerHeader("Ratelimit-Remaining", "799")
        .json(200, Map.of("data", list));
  }

  private static List<Person> wanted(HttpCall call) {
    var people = new ArrayList<Person>();
    call.queries("id").forEach(id -> Cast.withId(id).ifPresent(people::add));
    call.queries("login").forEach(login -> Cast.withLogin(login).ifPresent(people::add));
    return people;
  }

  /** If not, the refusal has been answered already. */
  boolean isAuthorized(HttpCall call) throws IOException {
    var token = call.token("Bearer");
    if (token.isEmpty()) {
      call.helixError(401, "Unauthorized", "OAuth token is missing");
    } else if (token.filter(this::isGood).isEmpty()) {
      call.helixError(401, "Unauthorized", "Invalid OAuth token");
    } else if (!call.header("Client-Id").equals(Optional.of(client.id()))) {
      call.helixError(401, "Unauthorized", "Client ID and OAuth token do not match");
    } else {
      return true;
    }
    return false;
  }

  private boolean isGood(String token) {
    return tokens.isOfApp(token) || tokens.withAccessToken(token).isPresent();
  }

  private static Map<String, Object> user(Person person) {
    var picture =
        "https://static-cdn.jtvnw.net/jtv_user_pictures/" + person.login() + "-300x300.png";
    var user = new LinkedHashMap<String, Object>();
    user.put("id", person.id());
    user.put("login", person.login());
    user.put("display_name", person.displayName());
    user.put("type", "");
    user.put("broadcaster_type", "");
    user.put("description", "");
    user.put("profile_image_url", picture);
    user.put("offline_image_url", "");
    user.put("view_count", 0);
    user.put("created_at", "2016-12-14T20:32:28Z");
    return user;
  }
}
