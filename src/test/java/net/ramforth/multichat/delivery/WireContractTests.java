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
import net.ramforth.multichat.account.LinkedChannel;
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
import net.ramforth.multichat.settings.OverlaySettings;
import net.ramforth.multichat.settings.SettingsForTests;
import net.ramforth.multichat.testing.Chats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one example of everything that browsers are sent in {@code room-updates/}; the tests of the
 * browser code read the same files. {@code -Dwire.rewrite=true} writes them anew.
 */
class WireContractTests {

  private static final Path FILES =
      Path.of("src/test/resources/net/ramforth/multichat/delivery/room-updates");
  private static final Instant AT = Instant.parse("2026-11-01T20:00:00.123Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode SETTINGS =
      WireSettings.of(
          SettingsForTests.with(
              """
              {"template":"bubbles","font":"Inter","textColor":"#ff8800",
               "backgroundOpacityPercent":40,"align":"right","showTwitch":false,
               "pacing":{"speed":"calm","holdSeconds":4},
               "css":{"text":".author { color: red; }","hosts":["images.example.org"]}}
              """),
          List.of(new LinkedChannel(Chats.ADA, "Ada", false, null)),
          JSON);

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
    var stage =
        new WireStage(
            List.of(
                new WireStage.WireEntry("on-air", "Ada", AT, message),
                new WireStage.WireEntry("suggested", "Mo", AT, paid)),
            AT.plusSeconds(30),
            true,
            List.of(new WireStage.WireId("twitch", "overruled")),
            List.of(new WireStage.WireId("youtube", "hidden")),
            5);
    return Stream.of(
        new WireFrame.Snapshot(
            "5f3c9a1b2d4e6f70",
            42,
            List.of(message, paid),
            List.of(live, waiting, following, offAir),
            AT.plusSeconds(9),
            SETTINGS,
            new WireStage.WireFeatured(message, AT.plusSeconds(30)),
            stage,
            new WireSeat("Mo", false, List.of("suggest", "feature"))),
        new WireFrame.Missed("5f3c9a1b2d4e6f70", 43, AT.plusSeconds(9), List.of(added)),
        added,
        new WireFrame.MessageReplaced(50, paid.marked()),
        new WireFrame.MessageHeld(51, "youtube", "ChwKGkNKXzQ"),
        new WireFrame.MessageRemoved(44, "twitch", "b34ccfc7-4977-403a-8a94-33c6bac34fb8"),
        new WireFrame.AuthorSilenced(45, "twitch", "2004"),
        new WireFrame.ChatCleared(46, "twitch"),
        new WireFrame.SourceChanged(47, waiting),
        new WireFrame.SourceGone(48, "twitch", "1001"),
        new WireFrame.SettingsChanged(49, SETTINGS),
        new WireFrame.FeaturedChanged(52, new WireStage.WireFeatured(paid, null)),
        new WireFrame.StageChanged(53, stage),
        new WireFrame.OverlayChanged(50, "0b0ecb5c-6b0b-4a4e-9a5b-6a2c8e0f6f11", 7));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatBrowsersAreSentIsWhatTheirTestsRead(WireFrame frame) throws IOException {
    var tree = JSON.valueToTree(frame);
    var file = FILES.resolve(tree.get("type").asString() + ".json");
    if (Boolean.getBoolean("wire.rewrite")) {
      Files.createDirectories(FILES);
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
    }
    assertThat(JSON.readTree(file.toFile()))
        .isEqualTo(JSON.readTree(JSON.writeValueAsString(tree)));
  }

  /** Pages know the defaults without asking, and by them which settings there are. */
  @Test
  void pagesHaveTheSameDefaults() throws IOException {
    var file = Path.of("src/main/resources/static/room/default-settings.js");
    var source = Files.readString(file);
    var literal =
        source
            .substring(
                source.indexOf('{', source.indexOf("DEFAULT_SETTINGS")),
                source.lastIndexOf('}') + 1)
            .replaceAll("/\\*\\*.*?\\*/", "")
            .replaceAll("\\((null|\\[])\\)", "$1")
            .replaceAll("(?m)(\\w+):", "\"$1\":")
            .replaceAll(",(\\s*})", "$1");
    assertThat(JSON.readTree(literal))
        .isEqualTo(
            JSON.readTree(
                JSON.writeValueAsString(
                    WireSettings.of(OverlaySettings.DEFAULT, List.of(), JSON))));
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
