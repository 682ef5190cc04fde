package net.ramforth.multichat.settings;

import java.util.List;
import java.util.Objects;
import net.ramforth.multichat.chat.MessageKind;

/**
 * What is not wanted on an overlay. The team sees all of it nevertheless.
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
    @Setting(in = Section.CONTENT) List<MessageKind> hiddenKinds,
    @Setting(in = Section.CONTENT, initially = "false") boolean hideCommands,
    @Setting(in = Section.CONTENT, initially = "false") boolean hideBots,
    @Setting(in = Section.CONTENT) List<String> hiddenUsers,
    @Setting(in = Section.CONTENT) List<String> hiddenWords,
    @Setting(in = Section.CONTENT, initially = "everyone") Links links,
    @Setting(in = Section.CONTENT, initially = "all") SharedChat sharedChat,
    @Setting(
            in = Section.CONTENT,
            suggested = {
              "broadcaster",
              "moderator",
              "vip",
              "subscriber",
              "member",
              "verified",
              "partner",
              "bits",
              "sub-gifter",
              "premium",
              "turbo"
            })
        List<String> hiddenBadges,
    @Setting(in = Section.CONTENT) List<String> blockedEmotes) {

  /** Hides nothing. */
  public static final Filter NONE = Defaults.of(Filter.class);

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
