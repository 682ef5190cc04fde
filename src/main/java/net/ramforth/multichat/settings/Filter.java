package net.ramforth.multichat.settings;

import java.util.List;
import java.util.Objects;
import net.ramforth.multichat.chat.MessageKind;

/**
 * What one account does not want on its overlay. The team sees all of it nevertheless.
 *
 * @param hiddenKinds of messages
 * @param hideCommands whether messages that call a bot, as in {@code !uptime}, are hidden
 * @param hideBots whether messages by known bots are hidden
 * @param hiddenUsers logins or display names, in any case, with or without {@code @}
 * @param hiddenWords see {@link HiddenWord}
 * @param links whose links are shown
 * @param sharedChat whether messages from channels that stream along are shown
 * @param hiddenBadges sets of badges that names do not carry
 * @param blockedEmotes names of emotes that are shown as words
 */
public record Filter(
    List<MessageKind> hiddenKinds,
    boolean hideCommands,
    boolean hideBots,
    List<String> hiddenUsers,
    List<String> hiddenWords,
    Links links,
    SharedChat sharedChat,
    List<String> hiddenBadges,
    List<String> blockedEmotes) {

  /** Hides nothing. */
  public static final Filter NONE =
      new Filter(
          List.of(),
          false,
          false,
          List.of(),
          List.of(),
          Links.EVERYONE,
          SharedChat.ALL,
          List.of(),
          List.of());

  private static final int MOST_ENTRIES = 200;
  private static final int LONGEST_ENTRY = 100;

  public Filter {
    hiddenKinds = hiddenKinds.stream().distinct().sorted().toList();
    hiddenUsers = entries("hiddenUsers", hiddenUsers);
    hiddenWords = entries("hiddenWords", hiddenWords);
    hiddenBadges = entries("hiddenBadges", hiddenBadges);
    blockedEmotes = entries("blockedEmotes", blockedEmotes);
    for (int i = 0; i < hiddenWords.size(); i++) {
      try {
        HiddenWord.of(hiddenWords.get(i));
      } catch (IllegalArgumentException e) {
        throw new InvalidSetting("hiddenWords[" + i + "]", Objects.requireNonNull(e.getMessage()));
      }
    }
  }

  private static List<String> entries(String field, List<String> entries) {
    if (entries.size() > MOST_ENTRIES) {
      throw new InvalidSetting(field, "must have " + MOST_ENTRIES + " entries at most");
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).isBlank()) {
        throw new InvalidSetting(field + "[" + i + "]", "must not be blank");
      }
      if (entries.get(i).length() > LONGEST_ENTRY) {
        throw new InvalidSetting(
            field + "[" + i + "]", "must have " + LONGEST_ENTRY + " characters at most");
      }
    }
    return List.copyOf(entries);
  }
}
