package net.ramforth.multichat.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.listening.TestMessages.Step;
import org.jspecify.annotations.Nullable;

/** What the made-up viewers say. Every run has message ids of its own. */
final class TestScript {

  private static final Channel CHANNEL = Channel.named(Platform.TWITCH, "test");
  private static final String EMOTES = "https://static-cdn.jtvnw.net/emoticons/v2/";

  private static final long LEAVE_AFTER_MILLIS = 60_000;

  private final List<MessageId> shown = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Instant start;

  TestScript(Instant start) {
    this.start = start;
    var mara = person("Mara", "#FF7F50", Role.SUBSCRIBER);
    var mo = person("Mo", "#00B894", Role.MODERATOR);
    var sora = person("そら", "#6C5CE7");
    var noor = person("نور", "#0984E3");
    var ivy = person("ivy_does_things", null, Role.FIRST);
    var trev = person("Trev", "#D63031");
    says(
        0,
        mara,
        MessageKind.CHAT,
        text("hi chat! made it just in time "),
        emote("HeyGuys", "30259"));
    says(700, sora, MessageKind.CHAT, text("こんばんは、今日もよろしく 🎉"));
    says(1500, mo, MessageKind.CHAT, text("welcome everyone, first question goes to Mara"));
    says(
        2300,
        mara,
        MessageKind.CHAT,
        text("what made you choose this game? "),
        emote("Kappa", "25"));
    var spam = says(2900, trev, MessageKind.CHAT, text("this line is about to be removed by Mo"));
    says(3500, noor, MessageKind.CHAT, text("مساء الخير من القاهرة"));
    says(4200, ivy, MessageKind.ACTION, text("waves from the very back row"));
    removes(4900, spam);
    announces(
        5500,
        mara,
        "Mara subscribed at Tier 1. They've subscribed for 7 months!",
        text("seven months already, time flies "),
        emote("LUL", "425618"));
    says(
        6600,
        sora,
        MessageKind.CHAT,
        emote("PogChamp", "305954156"),
        text(" "),
        emote("PogChamp", "305954156"));
    says(
        7600,
        mo,
        MessageKind.CHAT,
        text(
            "that was the test. A long line like this one wraps instead of running out of the "
                + "picture, and all of it leaves by itself after a minute."));
    shown.forEach(id -> removes(LEAVE_AFTER_MILLIS, id));
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  private MessageId says(long atMillis, Author author, MessageKind kind, Fragment... fragments) {
    return post(atMillis, author, kind, null, fragments);
  }

  private void announces(long atMillis, Author author, String notice, Fragment... fragments) {
    post(atMillis, author, MessageKind.MILESTONE, notice, fragments);
  }

  private MessageId post(
      long atMillis,
      Author author,
      MessageKind kind,
      @Nullable String notice,
      Fragment... fragments) {
    var id = new MessageId(Platform.TWITCH, "test-" + UUID.randomUUID());
    var at = start.plusMillis(atMillis);
    var message =
        ChatMessage.of(id, author, kind, List.of(fragments), at)
            .withNotice(notice)
            .withOrigin(Origin.TEST);
    shown.add(id);
    add(atMillis, new ChatEvent.MessagePosted(CHANNEL, at, message));
    return id;
  }

  private void removes(long atMillis, MessageId id) {
    add(atMillis, new ChatEvent.MessageRemoved(CHANNEL, start.plusMillis(atMillis), id));
  }

  private void add(long atMillis, ChatEvent event) {
    steps.add(new Step(Duration.ofMillis(atMillis), event));
  }

  private static Author person(String name, @Nullable String color, Role... roles) {
    var id = new AuthorId(Platform.TWITCH, "test-" + name);
    return new Author(id, name, name, color, Set.of(roles));
  }

  private static Fragment text(String text) {
    return new Fragment.Text(text);
  }

  private static Fragment emote(String code, String id) {
    return new Fragment.Emote(code, id, EMOTES + id + "/default/dark/2.0");
  }
}
