package net.ramforth.multichat.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.listening.TestMessages.Step;
import org.jspecify.annotations.Nullable;

/** What the made-up viewers say. Every run has message ids of its own. */
final class TestScript {

  private static final String EMOTES = "https://static-cdn.jtvnw.net/emoticons/v2/";

  /** YouTube's own for this amount, as its chat had them in 2026. */
  private static final CardColors GREEN =
      new CardColors(0xFF00BFA5, 0xFF000000, 0xFF1DE9B6, 0xFF000000, 0x8A000000);

  private static final CardColors YELLOW =
      new CardColors(0xFFFFB300, 0xDF000000, 0xFFFFCA28, 0xDF000000, 0x8A000000);

  private static final long LEAVE_AFTER_MILLIS = 60_000;

  private final List<MessageId> shown = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final Instant start;

  TestScript(Instant start) {
    this.start = start;
    twitch();
    youtube();
    shown.forEach(id -> removes(LEAVE_AFTER_MILLIS, id));
  }

  private void twitch() {
    var mara = onTwitch("Mara", "#FF7F50", Role.SUBSCRIBER);
    var mo = onTwitch("Mo", "#00B894", Role.MODERATOR);
    var sora = onTwitch("そら", "#6C5CE7");
    var ivy = onTwitch("ivy_does_things", null, Role.FIRST);
    var trev = onTwitch("Trev", "#D63031");
    says(0, mara, text("hi chat! made it just in time "), emote("HeyGuys", "30259"));
    says(1500, mo, text("welcome everyone, first question goes to Mara"));
    says(2300, mara, text("what made you choose this game? "), emote("Kappa", "25"));
    var spam = says(2900, trev, text("this line is about to be removed by Mo"));
    post(4200, MessageKind.ACTION, ivy, plain(), text("waves from the very back row"));
    removes(4900, spam);
    post(
        5500,
        MessageKind.MILESTONE,
        mara,
        saying("Mara subscribed at Tier 1. They've subscribed for 7 months!"),
        text("seven months already, time flies "),
        emote("LUL", "425618"));
    says(6600, sora, emote("PogChamp", "305954156"), text(" "), emote("PogChamp", "305954156"));
    says(
        7600,
        mo,
        text(
            "that was the test. A long line like this one wraps instead of running out of the "
                + "picture, and all of it leaves by itself after a minute."));
  }

  private void youtube() {
    var lindqvist = onYoutube("Lindqvist");
    var noor = onYoutube("نور");
    var sakura = onYoutube("さくら", Role.MEMBER);
    var kelly = onYoutube("Kelly", Role.MEMBER);
    says(700, lindqvist, text("first time here, hi from Umeå 🎉"));
    says(3500, noor, text("مساء الخير من القاهرة"));
    post(3900, MessageKind.MEMBERSHIP, sakura, saying("Welcome to the members!"));
    post(
        4600,
        MessageKind.SUPERCHAT,
        kelly,
        paying("€5.00", GREEN),
        text("for the best lake on the internet"));
    post(
        5900,
        MessageKind.SUPERSTICKER,
        sakura,
        paying("¥500", YELLOW),
        new Fragment.Sticker(
            "a cat that smiles", new Picture("/listening/sticker-cat.svg", null, 72, 72)));
    post(
        6200,
        MessageKind.GIFTPURCHASE,
        kelly,
        saying("Sent 3 gift memberships").andThen(giving("Kelly", 3)));
    long at = 6500;
    for (var name : List.of("Lindqvist", "Juniper", "Tomás")) {
      post(
          at,
          MessageKind.GIFTRECEIVED,
          onYoutube(name, Role.MEMBER),
          saying("received a gift membership by Kelly").andThen(giving("Kelly", 1)));
      at += 250;
    }
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  private MessageId says(long atMillis, Author author, Fragment... fragments) {
    return post(atMillis, MessageKind.CHAT, author, plain(), fragments);
  }

  private MessageId post(
      long atMillis,
      MessageKind kind,
      Author author,
      Function<ChatMessage, ChatMessage> details,
      Fragment... fragments) {
    var id = new MessageId(author.id().platform(), "test-" + UUID.randomUUID());
    var at = start.plusMillis(atMillis);
    var message = ChatMessage.of(id, author, kind, List.of(fragments), at).withOrigin(Origin.TEST);
    shown.add(id);
    add(atMillis, new ChatEvent.MessagePosted(channelOf(id), at, details.apply(message)));
    return id;
  }

  private void removes(long atMillis, MessageId id) {
    add(atMillis, new ChatEvent.MessageRemoved(channelOf(id), start.plusMillis(atMillis), id));
  }

  private void add(long atMillis, ChatEvent event) {
    steps.add(new Step(Duration.ofMillis(atMillis), event));
  }

  private static Channel channelOf(MessageId id) {
    return Channel.named(id.platform(), "test");
  }

  private static Function<ChatMessage, ChatMessage> plain() {
    return Function.identity();
  }

  private static Function<ChatMessage, ChatMessage> saying(String notice) {
    return message -> message.withNotice(notice);
  }

  private static Function<ChatMessage, ChatMessage> paying(String amount, CardColors colors) {
    return message -> message.with(new Payment(amount, colors));
  }

  private static Function<ChatMessage, ChatMessage> giving(String giver, int count) {
    return message -> message.with(new Gift(giver, count));
  }

  private static Author onTwitch(String name, @Nullable String color, Role... roles) {
    return person(Platform.TWITCH, name, color, roles);
  }

  private static Author onYoutube(String name, Role... roles) {
    return person(Platform.YOUTUBE, name, null, roles);
  }

  private static Author person(
      Platform platform, String name, @Nullable String color, Role... roles) {
    var id = new AuthorId(platform, "test-" + name);
    return new Author(id, name, name, color, Set.of(roles));
  }

  private static Fragment text(String text) {
    return new Fragment.Text(text);
  }

  private static Fragment emote(String code, String id) {
    return new Fragment.Emote(code, id, Picture.emote(EMOTES + id + "/default/dark/2.0"));
  }
}
