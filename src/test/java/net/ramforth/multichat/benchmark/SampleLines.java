package net.ramforth.multichat.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** Lines as Mara's chat client would make Twitch send them, of four kinds in turn. */
final class SampleLines {

  private static final String TAGS =
      "@badge-info=subscriber/14;badges=moderator/1,subscriber/3012;client-nonce=27aaab36e23e731565"
          + "3d3706d8ca8a0a;color=#8A2BE2;display-name=Mara;emotes=%s;first-msg=0;flags=;id=4a1f0c2e"
          + "-0000-4000-8000-%012d;mod=1;returning-chatter=0;room-id=1001;subscriber=1;"
          + "tmi-sent-ts=1795395723456;turbo=0;user-id=2002;user-type=mod"
          + " :mara!mara@mara.tmi.twitch.tv PRIVMSG #ada :%s";

  private record Said(String emotes, String text) {}

  private static final List<Said> SAID =
      List.of(
          new Said("", "hello ada, how is the stream going tonight?"),
          new Said("", "nice"),
          new Said("25:0-4,10-14/425618:6-8", "Kappa LUL Kappa"),
          new Said("25:12-16", "\u0001ACTION 🎉 waves to Kappa everybody\u0001"));

  private SampleLines() {}

  /** As many lines, each with an id of its own. */
  static List<String> of(int count) {
    return IntStream.range(0, count).mapToObj(SampleLines::line).toList();
  }

  private static String line(int number) {
    var said = SAID.get(number % SAID.size());
    return TAGS.formatted(said.emotes(), number, said.text());
  }
}
