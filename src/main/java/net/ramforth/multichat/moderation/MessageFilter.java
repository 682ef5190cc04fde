package net.ramforth.multichat.moderation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Facet;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.Home;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Reply;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.settings.Filter;
import net.ramforth.multichat.settings.HiddenWord;
import net.ramforth.multichat.settings.Links;
import net.ramforth.multichat.settings.OverlaySettings;
import net.ramforth.multichat.settings.SharedChat;

/**
 * What one account's overlay shows of a message. Made once for settings, asked for every message;
 * pure, and safe for many threads.
 */
public final class MessageFilter {

  private static final Pattern COMMAND = Pattern.compile("\\s*![\\p{L}\\p{N}]");

  private final OverlaySettings settings;
  private final Filter choices;
  private final Set<MessageKind> hiddenKinds;
  private final Set<String> hiddenUsers;
  private final List<HiddenWord> hiddenWords;
  private final Set<String> hiddenBadges;
  private final Set<String> blockedEmotes;
  private final Set<String> bots;

  private MessageFilter(OverlaySettings settings, Set<String> bots) {
    this.settings = settings;
    this.choices = settings.filter();
    this.hiddenKinds = Set.copyOf(choices.hiddenKinds());
    this.hiddenUsers = each(choices.hiddenUsers().stream().map(MessageFilter::userName));
    this.hiddenWords = choices.hiddenWords().stream().map(HiddenWord::of).toList();
    this.hiddenBadges = each(choices.hiddenBadges().stream().map(String::strip));
    this.blockedEmotes = each(choices.blockedEmotes().stream().map(String::strip));
    this.bots = Set.copyOf(bots);
  }

  /**
   * Makes the filter that settings ask for.
   *
   * @param bots logins in lower case
   */
  public static MessageFilter of(OverlaySettings settings, Set<String> bots) {
    return new MessageFilter(settings, bots);
  }

  /** The message as it is shown; empty if it is not. */
  public Optional<ChatMessage> view(ChatMessage message) {
    return isShown(message) ? Optional.of(dressed(message)) : Optional.empty();
  }

  private boolean isShown(ChatMessage message) {
    if (!isPlatformShown(message)
        || hiddenKinds.contains(message.kind())
        || (choices.hideCommands() && COMMAND.matcher(message.plainText()).lookingAt())) {
      return false;
    }
    if (isHomeElsewhere(message)) {
      return false;
    }
    var author = message.author();
    // Whose own channel it is, is not moderated there.
    return author.roles().contains(Role.BROADCASTER)
        || !(isBot(author) || isHiddenUser(author) || hasForeignLink(message) || hasWord(message));
  }

  private boolean isPlatformShown(ChatMessage message) {
    return switch (message.id().platform()) {
      case TWITCH -> settings.showTwitch();
      case YOUTUBE -> settings.showYoutube();
    };
  }

  private boolean isHomeElsewhere(ChatMessage message) {
    return choices.sharedChat() == SharedChat.MINE && message.facet(Home.class) != null;
  }

  private boolean isBot(Author author) {
    return choices.hideBots()
        && names(author).map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(bots::contains);
  }

  private boolean isHiddenUser(Author author) {
    return !hiddenUsers.isEmpty()
        && names(author).map(MessageFilter::userName).anyMatch(hiddenUsers::contains);
  }

  /** YouTube's handles begin with an at sign. */
  private static Stream<String> names(Author author) {
    return Stream.of(author.login(), author.displayName()).map(MessageFilter::withoutAt);
  }

  private static String userName(String name) {
    return HiddenWord.fold(withoutAt(name));
  }

  private static String withoutAt(String name) {
    var stripped = name.strip();
    return stripped.startsWith("@") ? stripped.substring(1) : stripped;
  }

  private boolean hasForeignLink(ChatMessage message) {
    return choices.links() != Links.EVERYONE
        && !mayLink(message.author().roles())
        && LinkFinder.isIn(HiddenWord.fold(message.plainText()));
  }

  private boolean mayLink(Collection<Role> roles) {
    return switch (choices.links()) {
      case EVERYONE -> true;
      case SUBSCRIBERS ->
          roles.contains(Role.SUBSCRIBER)
              || roles.contains(Role.MEMBER)
              || roles.contains(Role.VIP)
              || roles.contains(Role.MODERATOR);
      case VIPS -> roles.contains(Role.VIP) || roles.contains(Role.MODERATOR);
      case MODERATORS -> roles.contains(Role.MODERATOR);
      case NOBODY -> false;
    };
  }

  private boolean hasWord(ChatMessage message) {
    return !hiddenWords.isEmpty()
        && texts(message)
            .map(HiddenWord::fold)
            .anyMatch(text -> hiddenWords.stream().anyMatch(word -> word.isIn(text)));
  }

  /** All that is read on screen. */
  private static Stream<String> texts(ChatMessage message) {
    var facets =
        message.facets().stream()
            .flatMap(
                facet ->
                    switch (facet) {
                      case Facet.Notice(var sentence) -> Stream.of(sentence);
                      case Reply(_, var name, var text) -> Stream.of(name, text);
                      default -> Stream.<String>empty();
                    });
    return Stream.concat(Stream.of(message.plainText(), message.author().displayName()), facets);
  }

  private ChatMessage dressed(ChatMessage message) {
    var dressed = message;
    if (message.fragments().stream().anyMatch(this::isBlocked)) {
      dressed =
          dressed.withFragments(
              message.fragments().stream()
                  .<Fragment>map(
                      fragment ->
                          isBlocked(fragment) ? new Fragment.Text(fragment.text()) : fragment)
                  .toList());
    }
    var badges = message.author().badges();
    if (badges.stream().anyMatch(badge -> hiddenBadges.contains(badge.set()))) {
      var shown = badges.stream().filter(badge -> !hiddenBadges.contains(badge.set())).toList();
      dressed = dressed.withAuthor(message.author().with(shown));
    }
    return dressed;
  }

  /** By its own name, which modifier words may stand around. */
  private boolean isBlocked(Fragment fragment) {
    return !blockedEmotes.isEmpty()
        && fragment instanceof Fragment.Emote emote
        && (blockedEmotes.contains(emote.text())
            || Stream.of(emote.text().split("\\s+")).anyMatch(blockedEmotes::contains));
  }

  private static Set<String> each(Stream<String> entries) {
    return entries.collect(toUnmodifiableSet());
  }
}
