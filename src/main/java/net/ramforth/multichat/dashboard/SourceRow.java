package net.ramforth.multichat.dashboard;

import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.account.OauthClient;

/**
 * A source as the dashboard's list begins with it; from then on the page follows the room.
 *
 * @param login the route to sign in with it
 * @param anonymous read without an account there
 * @param video one video instead of a channel
 * @param pinned whether one of its broadcasts was chosen
 * @param connectAgain whether its platform no longer accepts our access
 */
record SourceRow(
    String platform,
    String platformName,
    String login,
    String id,
    String name,
    boolean anonymous,
    boolean video,
    boolean pinned,
    boolean connectAgain) {

  /** From which the page makes rows for sources that come later. */
  static final SourceRow BLANK = new SourceRow("", "", "", "", "", false, false, false, false);

  static SourceRow of(LinkedChannel linked, boolean connectAgain) {
    var channel = linked.channel();
    var platform = channel.platform();
    return new SourceRow(
        platform.code(),
        platform.displayName(),
        OauthClient.of(platform).code(),
        channel.id(),
        linked.displayName(),
        linked.anonymous(),
        linked.isVideo(),
        linked.chosenBroadcast() != null,
        connectAgain);
  }
}
