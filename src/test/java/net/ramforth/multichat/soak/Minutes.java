package net.ramforth.multichat.soak;

import java.util.concurrent.TimeUnit;
import net.ramforth.multichat.testing.ProductProcess;
import net.ramforth.multichat.testing.StandInTwitch;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import net.ramforth.multichat.testing.youtube.YoutubeBroadcast;

/** What breaks in which minute. */
record Minutes(
    StandInTwitch twitch,
    StandInYouTube youtube,
    YoutubeBroadcast broadcast,
    FullDisk disk,
    ProductProcess product,
    Report report) {

  private static final int AWAY_SECONDS = 5;
  private static final int FULL_SECONDS = 10;

  @FunctionalInterface
  interface Report {
    void say(String format, Object... values);
  }

  /** Whether the product is killed in this minute. */
  static boolean restarts(int minute, int of) {
    return minute == of / 2 || minute == of * 3 / 4;
  }

  /** Breaks what is due, and tells when the platforms can be reached again. */
  void breakSomething(int minute, int of, SaidNumbers twitchSaid, SaidNumbers youtubeSaid)
      throws Exception {
    breakTwitch(minute);
    twitchSaid.cutIsOver();
    breakYoutube(minute);
    youtubeSaid.cutIsOver();
    if (minute == of / 4 || minute == of * 5 / 8) {
      fillTheDisk();
    }
    if (restarts(minute, of)) {
      report.say("minute %d: killed and started again", minute);
      twitchSaid.restarts();
      youtubeSaid.restarts();
      product.kill();
      product.start();
      twitchSaid.cutIsOver();
      youtubeSaid.cutIsOver();
    }
  }

  private void breakTwitch(int minute) throws InterruptedException {
    switch (minute % 5) {
      case 0 -> twitch.drop();
      case 1 -> twitch.sendReconnect();
      case 2 -> {
        twitch.sendReconnect();
        twitch.drop();
      }
      case 3 -> {
        twitch.ircDown();
        TimeUnit.SECONDS.sleep(AWAY_SECONDS);
        twitch.up();
      }
      default -> {
        twitch.expireTokens("ada");
        twitch.drop();
      }
    }
  }

  private void breakYoutube(int minute) throws InterruptedException {
    switch (minute % 5) {
      case 0 -> youtube.cutNext(StandInYouTube.GET_LIVE_CHAT, 2);
      case 1 -> youtube.refuseNext(StandInYouTube.GET_LIVE_CHAT, 503, 2);
      case 2 -> broadcast.ordersReload();
      case 3 -> {
        youtube.down();
        TimeUnit.SECONDS.sleep(AWAY_SECONDS);
        youtube.up();
      }
      default -> broadcast.expireTokens();
    }
  }

  private void fillTheDisk() throws Exception {
    if (!disk.isSmall()) {
      report.say("the disk cannot be filled here");
      return;
    }
    report.say("the disk is full for %d s", FULL_SECONDS);
    disk.fill();
    TimeUnit.SECONDS.sleep(FULL_SECONDS);
    disk.empty();
  }
}
