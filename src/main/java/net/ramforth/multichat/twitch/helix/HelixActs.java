package net.ramforth.multichat.twitch.helix;

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

/** Does in Twitch's chat what people want done. */
@Component
final class HelixActs implements ChatActs {

  private static final String BANS = "/moderation/bans";

  /** Twitch's limit (reference of {@code POST /chat/messages}, 2026). */
  private static final int LONGEST_TEXT = 500;

  private final PersonalHelix helix;
  private final Clock clock;

  HelixActs(PersonalHelix helix, Clock clock) {
    this.helix = helix;
    this.clock = clock;
  }

  @Override
  public Platform platform() {
    return Platform.TWITCH;
  }

  @Override
  public int longestText() {
    return LONGEST_TEXT;
  }

  @Override
  public ActOutcome say(Channel self, ChatPlace where, String text) {
    var body =
        Map.of("broadcaster_id", where.channel().id(), "sender_id", self.id(), "message", text);
    return ask(
        self,
        where,
        new HelixCall("POST", "/chat/messages", Map.of(), body),
        HelixVerdicts::ofMessage);
  }

  @Override
  public ActOutcome remove(Channel self, ChatPlace where, MessageId message) {
    var query = moderating(self, where);
    query.put("message_id", message.value());
    return ask(
        self,
        where,
        new HelixCall("DELETE", "/moderation/chat", query, null),
        HelixVerdicts::ofRemoval);
  }

  @Override
  public ActOutcome timeOut(Channel self, ChatPlace where, AuthorId author, Duration duration) {
    return silence(
        self, where, Map.of("user_id", author.value(), "duration", duration.toSeconds()));
  }

  @Override
  public ActOutcome ban(Channel self, ChatPlace where, AuthorId author) {
    return silence(self, where, Map.of("user_id", author.value()));
  }

  private ActOutcome silence(Channel self, ChatPlace where, Map<String, Object> whom) {
    return ask(
        self,
        where,
        new HelixCall("POST", BANS, moderating(self, where), Map.of("data", whom)),
        answer -> HelixVerdicts.ofSilencing(answer, clock));
  }

  @Override
  public ActOutcome unban(Channel self, ChatPlace where, AuthorId author) {
    var query = moderating(self, where);
    query.put("user_id", author.value());
    return ask(
        self,
        where,
        new HelixCall("DELETE", BANS, query, null),
        answer -> HelixVerdicts.ofPardon(answer, clock));
  }

  private static Map<String, String> moderating(Channel self, ChatPlace where) {
    return new HashMap<>(Map.of("broadcaster_id", where.channel().id(), "moderator_id", self.id()));
  }

  /** Helix knows channels by id alone, so what was only named is out of its reach. */
  private ActOutcome ask(
      Channel self, ChatPlace where, HelixCall call, Function<HelixAnswer, ActOutcome> reading) {
    return where.channel().isNamed()
        ? new ActOutcome.Refused(ActOutcome.Cause.NOT_SUPPORTED)
        : helix.ask(self, call, reading);
  }
}
