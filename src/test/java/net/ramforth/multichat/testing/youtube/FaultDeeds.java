package net.ramforth.multichat.testing.youtube;

import net.ramforth.multichat.testing.HttpCall;

/** The buttons that break things and mend them. */
final class FaultDeeds {

  private static final String POLL = StandInYouTube.GET_LIVE_CHAT;

  private final StandInYouTube youtube;

  FaultDeeds(StandInYouTube youtube) {
    this.youtube = youtube;
  }

  boolean does(String deed, HttpCall call) {
    var login = call.form("channel").orElse("ada");
    switch (deed) {
      case "consent" -> youtube.raiseConsentWall();
      case "captcha" -> youtube.raiseCaptcha(200);
      case "captcha-429" -> youtube.raiseCaptcha(429);
      case "too-many" -> youtube.raiseTooManyRequests();
      case "bot-check" -> youtube.asksForSignIn(true);
      case "mend" -> mend();
      case "fail-400" -> youtube.refuseNext(POLL, 400, 1);
      case "fail-403" -> youtube.refuseNext(POLL, 403, 1);
      case "fail-503" -> youtube.refuseNext(POLL, 503, 3);
      case "html" -> youtube.answerHtmlNext(POLL, 1);
      case "cut" -> youtube.cutNext(POLL, 3);
      case "stall" -> youtube.stall(POLL);
      case "giant" -> youtube.makeGiant(POLL, true);
      case "expire" -> youtube.expireTokens(login);
      case "kill" -> youtube.killTokens(login);
      case "quota" -> youtube.refuseDataApi("quotaExceeded");
      case "videos" -> youtube.listsWith(ListLayout.VIDEO_RENDERER);
      case "lockups" -> youtube.listsWith(ListLayout.LOCKUP);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void mend() {
    youtube.lowerWalls();
    youtube.asksForSignIn(false);
    youtube.resume(POLL);
    youtube.makeGiant(POLL, false);
    youtube.acceptDataApi();
  }
}
