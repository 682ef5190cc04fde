package net.ramforth.multichat.moderation;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.AuthorId;
import net.ramforth.multichat.chat.Badge;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Picture;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.settings.Filter;
import net.ramforth.multichat.settings.Links;
import net.ramforth.multichat.settings.SettingsForTests;
import net.ramforth.multichat.settings.SharedChat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFilterTests {

  private static final Instant NOW = Instant.parse("2026-11-01T20:00:00Z");
  private static final Picture PICTURE = new Picture("/img/x", "/img/x", 28, 28);
  private static final Set<String> BOTS =
      new KnownBots(new ModerationProperties(Set.of(" AdasBot "))).logins();

  @Test
  void withNothingChosenEverythingIsShownAsItIs() {
    var message = said("!uptime https://example.com Kappa");
    assertThat(filter(Filter.NONE).view(message)).containsSame(message);
  }

  @Test
  void aPlatformThatIsOffIsHidden() {
    var noTwitch = SettingsForTests.with("{\"showTwitch\":false}");
    assertThat(MessageFilter.of(noTwitch, BOTS).view(said("hello"))).isEmpty();
    var fromYoutube = said("hello").withId(new MessageId(Platform.YOUTUBE, "1"));
    assertThat(MessageFilter.of(noTwitch, BOTS).view(fromYoutube)).isPresent();
  }

  @Test
  void kindsAreHiddenWhoeverSaidThem() {
    var filter = filter(new Chosen().kinds(MessageKind.CHAT));
    assertThat(filter.view(said("hello"))).isEmpty();
    assertThat(filter.view(said("hello", Role.BROADCASTER))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"!uptime", "!8ball will it?", " !so @mara"})
  void commandsAreHidden(String text) {
    var filter = filter(new Chosen().commands());
    assertThat(filter.view(said(text))).isEmpty();
    assertThat(filter.view(said(text, Role.BROADCASTER))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "!!!", "hello !uptime", "¡hola!"})
  void anExclamationIsNoCommand(String text) {
    assertThat(filter(new Chosen().commands()).view(said(text))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"nightbot, Nightbot", "StreamElements, x", "UC1, @Nightbot", "adasbot, Ada's"})
  void knownBotsAreHiddenByEitherName(String login, String name) {
    var message = said("Follow us!").withAuthor(author(login, name));
    assertThat(filter(new Chosen().bots()).view(message)).isEmpty();
    assertThat(filter(Filter.NONE).view(message)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"trev, trev, Trev!", "@TREV, trev, T", "trev the troll, x, Trev The Troll"})
  void usersAreHiddenByEitherName(String entry, String login, String name) {
    var filter = filter(new Chosen().users(entry));
    assertThat(filter.view(said("hello").withAuthor(author(login, name)))).isEmpty();
    assertThat(filter.view(said("hello").withAuthor(author("mara", "Mara")))).isPresent();
  }

  @Test
  void wordsAreLookedForInAllThatIsRead() {
    var filter = filter(new Chosen().words("spoiler"));
    assertThat(filter.view(said("a SP\u200BOILER"))).isEmpty();
    assertThat(filter.view(said("hello").withNotice("Mara shares a spoiler."))).isEmpty();
    assertThat(filter.view(said("yes").with(reply("mara", "Is it a spoiler?")))).isEmpty();
    assertThat(filter.view(said("yes").with(reply("Spoiler", "Is it?")))).isEmpty();
    assertThat(filter.view(said("yes").withAuthor(author("trev", "Spoiler")))).isEmpty();
    assertThat(filter.view(said("spoilers").with(new Facet.Accent("#ff0000")))).isPresent();
  }

  @Test
  void aWordIsFoundThoughAnEmoteIsBesideIt() {
    var message =
        said("")
            .withFragments(
                List.of(
                    new Fragment.Text("a spoiler "), new Fragment.Emote("Kappa", "25", PICTURE)));
    assertThat(filter(new Chosen().words("spoiler")).view(message)).isEmpty();
    assertThat(filter(new Chosen().words("kappa")).view(message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com",
        "HTTP://EXAMPLE.COM/x",
        "see example.com/x",
        "(example.com)",
        "example.com.",
        "twitch.tv/trev",
        "a.b.example.co.uk?x=1",
        "www.x",
        "ex\u200Bample.com",
        "münchen.de",
        "пример.рф",
        "xn--e1afmkfd.xn--p1ai",
        "ｅｘａｍｐｌｅ．com",
        "ftp://1.2.3.4",
      })
  void linksAreHidden(String text) {
    assertThat(filter(new Chosen().links(Links.NOBODY)).view(said(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e.g. this",
        "i.e. that",
        "12.5",
        "v1.2.3",
        "wait...what",
        "Well. Yes.",
        "3.x",
        "U.S.A.",
        "a/b",
        "nice :)",
        "..",
      })
  void whatJustHasDotsIsNoLink(String text) {
    assertThat(filter(new Chosen().links(Links.NOBODY)).view(said(text))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "EVERYONE,    BROADCASTER MODERATOR VIP SUBSCRIBER MEMBER FIRST",
    "SUBSCRIBERS, BROADCASTER MODERATOR VIP SUBSCRIBER MEMBER",
    "VIPS,        BROADCASTER MODERATOR VIP",
    "MODERATORS,  BROADCASTER MODERATOR",
    "NOBODY,      BROADCASTER",
  })
  void linksAreShownFromARoleUp(Links links, String allowed) {
    var filter = filter(new Chosen().links(links));
    assertThat(Arrays.stream(Role.values()))
        .filteredOn(role -> filter.view(said("example.com", role)).isPresent())
        .containsAll(Arrays.stream(allowed.split(" ")).map(Role::valueOf).toList())
        .hasSize(links == Links.EVERYONE ? Role.values().length : allowed.split(" ").length);
  }

  @Test
  void onlyOnesOwnPartOfASharedChat() {
    var elsewhere = said("hello").with(new Home("1002", null, new MessageId(Platform.TWITCH, "9")));
    assertThat(filter(new Chosen().mine()).view(elsewhere)).isEmpty();
    assertThat(filter(new Chosen().mine()).view(said("hello"))).isPresent();
    assertThat(filter(Filter.NONE).view(elsewhere)).isPresent();
  }

  @Test
  void whoseChannelItIsMaySayEverything() {
    var filter = filter(new Chosen().words("spoiler").users("mara").links(Links.NOBODY).bots());
    assertThat(filter.view(said("spoiler example.com", Role.BROADCASTER))).isPresent();
    assertThat(filter.view(said("spoiler example.com", Role.MODERATOR))).isEmpty();
  }

  @Test
  void blockedEmotesAreWordsAndHiddenBadgesGone() {
    var kappa = new Fragment.Emote("Kappa", "25", PICTURE);
    var wide = new Fragment.Emote("w! Kappa", "25", PICTURE);
    var other = new Fragment.Emote("kappa", "26", PICTURE);
    var message =
        said("")
            .withFragments(List.of(kappa, wide, other))
            .withAuthor(
                author("mara", "Mara")
                    .with(
                        List.of(
                            new Badge("bits", "100", "100 bits", null),
                            new Badge("vip", "1", "VIP", null))));
    var filter = filter(new Chosen().emotes("Kappa").badges("bits"));
    var shown = filter.view(message).orElseThrow();
    assertThat(shown.fragments())
        .containsExactly(new Fragment.Text("Kappa"), new Fragment.Text("w! Kappa"), other);
    assertThat(shown.author().badges()).extracting(Badge::set).containsExactly("vip");
  }

  private static MessageFilter filter(Chosen chosen) {
    return filter(chosen.filter());
  }

  private static MessageFilter filter(Filter choices) {
    return MessageFilter.of(SettingsForTests.with(choices), BOTS);
  }

  private static Reply reply(String name, String text) {
    return new Reply(new MessageId(Platform.TWITCH, "0"), name, text);
  }

  private static ChatMessage said(String text, Role... roles) {
    return ChatMessage.of(
        new MessageId(Platform.TWITCH, "1"),
        author("mara", "Mara", roles),
        MessageKind.CHAT,
        List.of(new Fragment.Text(text)),
        NOW);
  }

  private static Author author(String login, String name, Role... roles) {
    return new Author(
        new AuthorId(Platform.TWITCH, "2001"), login, name, null, Set.copyOf(asList(roles)));
  }

  /** A filter in as few words as a test needs. */
  private static final class Chosen {

    private List<MessageKind> kinds = List.of();
    private boolean commands;
    private boolean bots;
    private List<String> users = List.of();
    private List<String> words = List.of();
    private Links links = Links.EVERYONE;
    private SharedChat shared = SharedChat.ALL;
    private List<String> badges = List.of();
    private List<String> emotes = List.of();

    Chosen kinds(MessageKind... hidden) {
      kinds = List.of(hidden);
      return this;
    }

    Chosen commands() {
      commands = true;
      return this;
    }

    Chosen bots() {
      bots = true;
      return this;
    }

    Chosen users(String... hidden) {
      users = List.of(hidden);
      return this;
    }

    Chosen words(String... hidden) {
      words = List.of(hidden);
      return this;
    }

    Chosen links(Links shown) {
      links = shown;
      return this;
    }

    Chosen mine() {
      shared = SharedChat.MINE;
      return this;
    }

    Chosen badges(String... hidden) {
      badges = List.of(hidden);
      return this;
    }

    Chosen emotes(String... blocked) {
      emotes = List.of(blocked);
      return this;
    }

    Filter filter() {
      return new Filter(kinds, commands, bots, users, words, links, shared, badges, emotes);
    }
  }
}
