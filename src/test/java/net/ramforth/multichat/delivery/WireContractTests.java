package net.ramforth.multichat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.CardColors;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.EmoteEffect;
import net.ramforth.multichat.chat.EndCause;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Flair;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Gift;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.OffAir;
import net.ramforth.multichat.chat.Origin;
import net.ramforth.multichat.chat.Payment;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.settings.Template;
import net.ramforth.multichat.testing.Chats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one example of everything that browsers are sent in {@code room-updates/}; the tests of the
 * browser code read the same files. {@code -Dwire.rewrite=true} writes them anew.
 */
class WireContractTests {

  private static final Path FILES =
      Path.of("src/test/resources/net/ramforth/multichat/delivery/room-updates");
  private static final Instant AT = Instant.parse("2026-11-01T20:00:00.123Z");
  private static final WireSettings SETTINGS =
      new WireSettings(50, 22, true, true, false, Template.BUBBLES, true, true, false);

  private final JsonMapper json = JsonMapper.builder().build();

  static Stream<WireFrame> examples() {
    var message =
        WireMessage.of(
            ChatMessage.of(
                    Chats.messageId("b34ccfc7-4977-403a-8a94-33c6bac34fb8"),
                    new Author(
                        Chats.authorId("2003"),
                        "mara",
                        "Mara",
                        "#8A2BE2",
                        Set.of(Role.SUBSCRIBER, Role.MODERATOR),
                        List.of(
                            new Badge(
                                "subscriber",
                                "12",
                                "1-Year Subscriber",
                                Picture.badge("/img/twitch/badges/v1/5d9f2208/2")),
                            new Badge("turbo", "1", "Turbo", null)),
                        null),
                    MessageKind.MILESTONE,
                    List.of(
                        new Fragment.Text("hello "),
                        new Fragment.Emote(
                            "Kappa", "25", new Picture("/img/kappa", "/img/still", 28, 28)),
                        new Fragment.Emote(
                            "w! SoSnowy",
                            "snow",
                            new Picture("/img/snow", null, 56, 28),
                            true,
                            List.of(EmoteEffect.WIDE, EmoteEffect.FLIP_X)),
                        new Fragment.Cheermote(
                            "Cheer100", 100, "#9C3EE8", new Picture("/img/cheer", null, 28, 28))),
                    AT)
                .withNotice("Mara subscribed for 7 months!")
                .with(new Reply(Chats.messageId("parent"), "Ada", "who is here?"))
                .with(new Home("2002", "Kelly", Chats.messageId("original")))
                .with(new Facet.Accent("#9C3EE8"))
                .with(Flair.COSMIC_ABYSS));
    var paid =
        WireMessage.of(
            ChatMessage.of(
                    new MessageId(Platform.YOUTUBE, "ChwKGkNKXzQ"),
                    new Author(
                        new AuthorId(Platform.YOUTUBE, "UCmara"),
                        "@mara",
                        "mara",
                        null,
                        Set.of(Role.MEMBER),
                        List.of(),
                        new Picture("/img/mara", null, 32, 32)),
                    MessageKind.SUPERSTICKER,
                    List.of(
                        new Fragment.Sticker(
                            "a waving cat", new Picture("/img/cat", null, 72, 72))),
                    AT)
                .withOrigin(Origin.BACKLOG)
                .with(
                    new Payment(
                        "€5.00",
                        new CardColors(0xFF1DE9B6, 0xFF000000, 0xFF00BFA5, 0xDF000000, 0x8A000000)))
                .with(new Gift("Kelly", 5))
                .with(new Facet.Group("gifts-1")));
    var broadcast =
        new Broadcast(
            "dQw4w9WgXcQ",
            "Building a boat",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            127,
            Broadcast.Reading.READING);
    var following =
        WireSource.of(
            new Channel(Platform.YOUTUBE, "UCada", "@ada"),
            new SourceState.Live(AT, List.of(broadcast)));
    var offAir =
        WireSource.of(
            new Channel(Platform.YOUTUBE, "UCada", "@ada"),
            new SourceState.OffAir(
                new OffAir(OffAir.Reason.SCHEDULED, AT.plusSeconds(3600)), List.of()));
    var waiting =
        WireSource.of(
            Chats.ADA, new SourceState.WaitingToRetry(AT.plusSeconds(4), EndCause.UNREACHABLE));
    var live = WireSource.of(Chats.ADA, new SourceState.Live(AT, List.of()));
    var added = new WireFrame.MessageAdded(43, message);
    return Stream.of(
        new WireFrame.Snapshot(
            "5f3c9a1b2d4e6f70",
            42,
            List.of(message, paid),
            List.of(live, waiting, following, offAir),
            SETTINGS),
        new WireFrame.Missed("5f3c9a1b2d4e6f70", 43, List.of(added)),
        added,
        new WireFrame.MessageReplaced(50, paid),
        new WireFrame.MessageHeld(51, "youtube", "ChwKGkNKXzQ"),
        new WireFrame.MessageRemoved(44, "twitch", "b34ccfc7-4977-403a-8a94-33c6bac34fb8"),
        new WireFrame.AuthorSilenced(45, "twitch", "2004"),
        new WireFrame.ChatCleared(46, "twitch"),
        new WireFrame.SourceChanged(47, waiting),
        new WireFrame.SourceGone(48, "twitch", "1001"),
        new WireFrame.SettingsChanged(49, SETTINGS));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatBrowsersAreSentIsWhatTheirTestsRead(WireFrame frame) throws IOException {
    var tree = json.valueToTree(frame);
    var file = FILES.resolve(tree.get("type").asString() + ".json");
    if (Boolean.getBoolean("wire.rewrite")) {
      Files.createDirectories(FILES);
      Files.writeString(
          file, json.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
    }
    assertThat(json.readTree(file.toFile()))
        .isEqualTo(json.readTree(json.writeValueAsString(tree)));
  }

  @Test
  void everyTypeHasItsExample() {
    assertThat(examples().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(WireFrame.class.getPermittedSubclasses()));
  }

  @Test
  void theFilesAreNotBeingRewritten() {
    assertThat(Boolean.getBoolean("wire.rewrite")).isFalse();
  }
}
