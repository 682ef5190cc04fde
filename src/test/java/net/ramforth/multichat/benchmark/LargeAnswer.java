package net.ramforth.multichat.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer as a very lively chat would bring it: a Super Chat among nine messages. */
final class LargeAnswer {

  private static final String ANSWER =
      """
      {"responseContext":{"visitorData":"x"},"continuationContents":{"liveChatContinuation":\
      {"continuations":[{"invalidationContinuationData":{"timeoutMs":10000,\
      "continuation":"0ofMyANcGhwKGkNa"}}],"actions":[%s]}}}\
      """;

  private static final String ACTION =
      """
      {"clickTrackingParams":"CAEQl98BIhMIyZqya5","addChatItemAction":{"item":{"%1$s":{%2$s\
      "message":{"runs":[%3$s]},"authorName":{"simpleText":"@viewer_%4$d"},"authorPhoto":\
      {"thumbnails":[{"url":"https://yt4.ggpht.com/viewer=s64-c-k-c0x00ffffff-no-rj",\
      "width":64,"height":64}]},"id":"ChwKGkNQcTJ5X0t3NlpNREZl%4$08d","timestampUsec":\
      "1795395723%4$06d","authorBadges":[{"liveChatAuthorBadgeRenderer":{"customThumbnail":\
      {"thumbnails":[{"url":"https://yt3.ggpht.com/badge=s16-c-k","width":16,"height":16}]},\
      "tooltip":"Member (6 months)"}}],"authorExternalChannelId":"UC%4$022d",\
      "contextMenuEndpoint":{"liveChatItemContextMenuEndpoint":{"params":"Q2g0S0hBb2FRMDk1V"}},\
      "trackingParams":"CAUQ4P0GIhMI8KiF2cjwkwMV"}},"clientId":"CO2D_Orq3pUDFcPPwgQdNW0btQ"}}\
      """;

  private static final String PAID =
      """
      "purchaseAmountText":{"simpleText":"$5.00"},"headerBackgroundColor":4278239141,\
      "headerTextColor":4278190080,"bodyBackgroundColor":4280150454,"bodyTextColor":4278190080,\
      "authorNameTextColor":2315255808,\
      """;

  private static final List<String> SAID =
      List.of(
          """
          {"text":"hello ada, how is the stream going tonight?"}\
          """,
          """
          {"text":"nice "},{"emoji":{"emojiId":"🫶","shortcuts":[":heart_hands:"],"image":\
          {"thumbnails":[{"url":"https://fonts.gstatic.com/s/e/notoemoji/15.1/1faf6/72.png"}]}}}\
          """,
          """
          {"emoji":{"emojiId":"UCada/CPGD8Iu8kN4CFREChAod","shortcuts":[":wave:"],"image":\
          {"thumbnails":[{"url":"https://yt3.ggpht.com/wave=w48-h48","width":48,"height":48}]},\
          "isCustomEmoji":true}},{"text":" everybody"}\
          """);

  private LargeAnswer() {}

  /** With as many actions; a thousand weigh 0.9 MB. */
  static String of(int actions) {
    return ANSWER.formatted(
        IntStream.range(0, actions).mapToObj(LargeAnswer::action).collect(Collectors.joining(",")));
  }

  private static String action(int number) {
    boolean isPaid = number % 10 == 0;
    return ACTION.formatted(
        isPaid ? "liveChatPaidMessageRenderer" : "liveChatTextMessageRenderer",
        isPaid ? PAID : "",
        SAID.get(number % SAID.size()),
        number);
  }
}
