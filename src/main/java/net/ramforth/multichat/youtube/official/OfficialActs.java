package net.ramforth.multichat.youtube.official;

import static net.ramforth.multichat.chat.ActOutcome.Cause.NOTHING_LIVE;
import static net.ramforth.multichat.chat.ActOutcome.Cause.NOT_SUPPORTED;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import net.ramforth.multichat.chat.ActOutcome;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatActs;
import net.ramforth.multichat.chat.ChatPlace;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import org.springframework.stereotype.Component;

/**
 * Does in YouTube's chat what people want done, at about 50 units of the day's quota each. Where
 * several broadcasts are live, the first one's chat is meant: no message says which it came from.
 */
@Component
final class OfficialActs implements ChatActs {

  private static final String MESSAGES = "/liveChat/messages";
  private static final String BANS = "/liveChat/bans";

  /** YouTube's limit (reference of {@code liveChatMessages.insert}, 2025). */
  private static final int LONGEST_TEXT = 200;

  private static final int MOST_BANS = 10_000;

  /** Whose ban is in whose channel. */
  private record Banned(Channel channel, AuthorId author) {}

  private final PersonalDataApi api;
  private final Clock clock;

  /** YouTube lifts bans only by their own ids, and tells those once: when they are made. */
  private final Cache<Banned, String> bans = Caffeine.newBuilder().maximumSize(MOST_BANS).build();

  OfficialActs(PersonalDataApi api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  @Override
  public Platform platform() {
    return Platform.YOUTUBE;
  }

  @Override
  public int longestText() {
    return LONGEST_TEXT;
  }

  @Override
  public ActOutcome say(Channel self, ChatPlace where, String text) {
    return inChat(
        self,
        where,
        chat -> {
          var snippet =
              Map.of(
                  "liveChatId",
                  chat,
                  "type",
                  "textMessageEvent",
                  "textMessageDetails",
                  Map.of("messageText", text));
          return api.ask(
              self,
              insert(MESSAGES, snippet),
              answer ->
                  answer.isGood()
                      ? new ActOutcome.Done(false)
                      : OfficialVerdicts.ofMessage(answer, clock));
        });
  }

  /**
   * Only ids that the Data API gave are documented to work. Those of InnerTube, by which most chats
   * are heard, are base64 of another protobuf; whether YouTube takes them was never tried. They are
   * sent as they are, and one that YouTube does not know is answered as one that is gone.
   */
  @Override
  public ActOutcome remove(Channel self, ChatPlace where, MessageId message) {
    return api.ask(self, delete(MESSAGES, message.value()), this::done);
  }

  @Override
  public ActOutcome timeOut(Channel self, ChatPlace where, AuthorId author, Duration duration) {
    return silence(
        self,
        where,
        author,
        Map.of("type", "temporary", "banDurationSeconds", duration.toSeconds()));
  }

  @Override
  public ActOutcome ban(Channel self, ChatPlace where, AuthorId author) {
    return silence(self, where, author, Map.of("type", "permanent"));
  }

  private ActOutcome silence(
      Channel self, ChatPlace where, AuthorId author, Map<String, Object> kind) {
    return inChat(
        self,
        where,
        chat -> {
          var snippet = new HashMap<>(kind);
          snippet.put("liveChatId", chat);
          snippet.put("bannedUserDetails", Map.of("channelId", author.value()));
          return api.ask(
              self, insert(BANS, snippet), answer -> banned(answer, where.channel(), author));
        });
  }

  private ActOutcome banned(PersonalAnswer answer, Channel channel, AuthorId author) {
    if (!answer.isGood()) {
      return OfficialVerdicts.ofDeed(answer, clock);
    }
    var id = answer.body().path("id").asString("");
    if (!id.isEmpty()) {
      bans.put(new Banned(channel, author), id);
    }
    return new ActOutcome.Done(!id.isEmpty());
  }

  @Override
  public ActOutcome unban(Channel self, ChatPlace where, AuthorId author) {
    var banned = new Banned(where.channel(), author);
    var id = bans.getIfPresent(banned);
    if (id == null) {
      return new ActOutcome.Refused(NOT_SUPPORTED);
    }
    return api.ask(
        self,
        delete(BANS, id),
        answer -> {
          if (answer.isGood()) {
            bans.invalidate(banned);
          }
          return done(answer);
        });
  }

  private ActOutcome done(PersonalAnswer answer) {
    return answer.isGood() ? new ActOutcome.Done(false) : OfficialVerdicts.ofDeed(answer, clock);
  }

  private ActOutcome inChat(Channel self, ChatPlace where, Function<String, ActOutcome> deed) {
    if (where.broadcasts().isEmpty()) {
      return new ActOutcome.Refused(NOTHING_LIVE);
    }
    var query = Map.of("part", "liveStreamingDetails", "id", where.broadcasts().getFirst());
    return api.ask(
        self,
        new PersonalDataApi.Call("GET", "/videos", query, null),
        answer -> {
          if (!answer.isGood()) {
            return OfficialVerdicts.ofDeed(answer, clock);
          }
          var chat =
              answer.body().at("/items/0/liveStreamingDetails/activeLiveChatId").asString("");
          return chat.isBlank() ? new ActOutcome.Refused(NOTHING_LIVE) : deed.apply(chat);
        });
  }

  private static PersonalDataApi.Call insert(String path, Map<String, Object> snippet) {
    return new PersonalDataApi.Call(
        "POST", path, Map.of("part", "snippet"), Map.of("snippet", snippet));
  }

  private static PersonalDataApi.Call delete(String path, String id) {
    return new PersonalDataApi.Call("DELETE", path, Map.of("id", id), null);
  }
}
