package net.ramforth.multichat.dashboard;

import java.util.List;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.settings.Filter;
import net.ramforth.multichat.settings.SharedChat;

/**
 * What is hidden, as the page's form has it: lists with one entry a line.
 *
 * @param kinds codes
 * @param links a code
 * @param badges sets
 */
record FilterFields(
    List<String> kinds,
    boolean commands,
    boolean bots,
    boolean mine,
    String links,
    List<String> badges,
    String words,
    String users,
    String emotes) {

  static FilterFields of(Filter filter) {
    return new FilterFields(
        filter.hiddenKinds().stream().map(MessageKind::code).toList(),
        filter.hideCommands(),
        filter.hideBots(),
        filter.sharedChat() == SharedChat.MINE,
        filter.links().code(),
        filter.hiddenBadges(),
        String.join("\n", filter.hiddenWords()),
        String.join("\n", filter.hiddenUsers()),
        String.join("\n", filter.blockedEmotes()));
  }
}
