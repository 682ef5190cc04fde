package net.ramforth.multichat.twitch.irc;

import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageId;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.Reply;
import org.jspecify.annotations.Nullable;

/** Reads what a message answers. */
final class Replies {

  private Replies() {}

  static @Nullable Reply of(IrcLine line) {
    String parent = line.nonEmptyTag("reply-parent-msg-id");
    if (parent == null || parent.isBlank()) {
      return null;
    }
    String text = line.nonEmptyTag("reply-parent-msg-body");
    return new Reply(
        new MessageId(Platform.TWITCH, parent),
        name(line),
        text == null ? "" : WrittenText.of(text).text().strip());
  }

  /**
   * The words without the {@code @Parent} that Twitch puts before them. It is cut off the pieces,
   * because emote positions count from the full text.
   */
  static List<Fragment> withoutMention(IrcLine line, List<Fragment> fragments) {
    if (fragments.isEmpty() || !(fragments.getFirst() instanceof Fragment.Text(String text))) {
      return fragments;
    }
    int end = endOfMention(line, text);
    if (end == 0) {
      return fragments;
    }
    List<Fragment> rest = new ArrayList<>(fragments);
    if (end < text.length()) {
      rest.set(0, new Fragment.Text(text.substring(end)));
    } else {
      rest.removeFirst();
    }
    return rest;
  }

  private static int endOfMention(IrcLine line, String text) {
    for (String tag : List.of("reply-parent-display-name", "reply-parent-user-login")) {
      String name = line.nonEmptyTag(tag);
      if (name != null && !name.isBlank()) {
        String mention = "@" + name.strip();
        if (text.regionMatches(true, 0, mention, 0, mention.length())) {
          int end = mention.length();
          if (end == text.length()) {
            return end;
          }
          if (text.charAt(end) == ' ') {
            return end + 1;
          }
        }
      }
    }
    return 0;
  }

  private static String name(IrcLine line) {
    String name = line.nonEmptyTag("reply-parent-display-name");
    String login = line.nonEmptyTag("reply-parent-user-login");
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    return login == null || login.isBlank() ? "?" : login.strip();
  }
}
