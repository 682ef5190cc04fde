package net.ramforth.multichat.testing.youtube;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.ramforth.multichat.testing.Attempts;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.ClientKeys;
import net.ramforth.multichat.testing.HttpCall;
import net.ramforth.multichat.testing.StandInHttp;

/**
 * A YouTube of our own on a real socket of 127.0.0.1: Google's sign-in, the Data API, the web pages
 * and InnerTube, with the faults of the real one on demand. Everybody in the cast has a channel.
 */
public final class StandInYouTube implements AutoCloseable {

  /** Where chats are polled. */
  public static final String GET_LIVE_CHAT = InnerTube.PATH;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ClientKeys client =
      new ClientKeys("standin.apps.googleusercontent.com", "standinsecret");
  private final YoutubeFaults faults = new YoutubeFaults();
  private final Visitors visitors = new Visitors();
  private final Attempts requests = new Attempts();
  private final Attempts polls = new Attempts();
  private final StandInHttp http;
  private final YoutubeWorld world;
  private final GoogleGrants grants;
  private final GoogleConsent consent;
  private final GoogleTokens tokens;
  private final DataApi dataApi;
  private final StandInWeb web;
  private final InnerTube innerTube;

  private StandInYouTube(int port, Clock clock) {
    http = StandInHttp.answering(port, this::answer);
    http.up();
    world = new YoutubeWorld(clock);
    grants = new GoogleGrants(clock);
    consent = new GoogleConsent(client, grants);
    tokens = new GoogleTokens(client, grants);
    dataApi = new DataApi(world, grants);
    web = new StandInWeb(world, faults, visitors);
    innerTube = new InnerTube(world, faults, visitors, polls);
  }

  /** Starts on a free port with the real time. */
  public static StandInYouTube start() {
    return start(0, Clock.systemUTC());
  }

  /** Starts on a free port; messages and tokens have the time of the given clock. */
  public static StandInYouTube start(Clock clock) {
    return start(0, clock);
  }

  /** An access token as if they had just signed in. */
  public String accessTokenOf(String login) {
    var person = new YoutubePerson(Cast.called(login));
    return grants.newAccessToken(
        grants.permit(person, List.of("https://www.googleapis.com/auth/youtube.readonly")));
  }

  /** Starts on the given port; 0 stands for a free one. */
  public static StandInYouTube start(int port, Clock clock) {
    return new StandInYouTube(port, clock);
  }

  /** What the product must be told in order to take this for YouTube, by the names it reads. */
  public Map<String, String> properties() {
    return Map.of(
        "GOOGLE_ACCOUNTS_URL", url(),
        "GOOGLE_OAUTH_URL", url(),
        "YOUTUBE_API_URL", url(),
        "YOUTUBE_WEB_URL", url(),
        "GOOGLE_CLIENT_ID", client.id(),
        "GOOGLE_CLIENT_SECRET", client.secret());
  }

  /** Serves everything; no slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + http.port();
  }

  public YoutubeChannel channel(String login) {
    return world.channel(YoutubePerson.called(login));
  }

  /** Takes somebody's channel away: pages say 404, the Data API has no items. */
  public void deleteChannel(String login) {
    world.deleteChannel(YoutubePerson.called(login));
  }

  public void delete(YoutubeBroadcast broadcast) {
    world.delete(broadcast);
  }

  /** From the first call on, only registered redirect URIs are accepted. */
  public void registerRedirect(String redirectUri) {
    consent.registerRedirect(redirectUri);
  }

  /** Ends the access tokens of somebody; refreshing brings new ones. */
  public void expireTokens(String login) {
    grants.expireAccess(YoutubePerson.called(login));
  }

  /** Ends all tokens of somebody: refreshing is answered {@code invalid_grant}. */
  public void killTokens(String login) {
    grants.killAll(YoutubePerson.called(login));
  }

  /** How many grants the product has given back. */
  public int grantsRevoked() {
    return grants.revoked();
  }

  /** The Data API refuses everything with this reason, e.g. {@code quotaExceeded}. */
  public void refuseDataApi(String reason) {
    dataApi.refuse(reason);
  }

  public void acceptDataApi() {
    dataApi.refuse(null);
  }

  /**
   * What people did in chats through the Data API with tokens of their own, in order, e.g. {@code
   * POST liveChat/messages as mo}; what was refused, too.
   */
  public List<String> deeds() {
    return dataApi.deeds().calls();
  }

  /** Ends every open answer of streamList properly; readers may come again. */
  public void endStreamLists() {
    dataApi.streams().endAll();
  }

  /** How many answers of streamList are open. */
  public int openStreamLists() {
    return dataApi.streams().open();
  }

  /** How many items streamList has sent, to everybody together. */
  public int streamedItems() {
    return dataApi.streams().items();
  }

  /** How long chats tell their readers to wait; 5 s unless told otherwise. */
  public void pollEvery(Duration timeout) {
    world.setPollEvery(timeout);
  }

  public void listsWith(ListLayout layout) {
    world.setLayout(layout);
  }

  /** From now on the menu of Top chat and Live chat is missing on the chat page. */
  public void hideViewSelector() {
    world.setViewSelector(false);
  }

  /** Watch pages say "Sign in to confirm you’re not a bot"; chats can be read all the same. */
  public void asksForSignIn(boolean asks) {
    world.setAsksForSignIn(asks);
  }

  /** Whoever shows no consent cookie is sent to the consent page. */
  public void wantsConsent() {
    faults.raise(YoutubeFaults.Wall.CONSENT);
  }

  /** Everybody is sent to the consent page, whatever cookie they show. */
  public void raiseConsentWall() {
    faults.raise(YoutubeFaults.Wall.CONSENT_FOR_ALL);
  }

  /** A captcha in the place of every page; 200 and 429 have been seen. */
  public void raiseCaptcha(int status) {
    faults.raise(status == 429 ? YoutubeFaults.Wall.CAPTCHA_429 : YoutubeFaults.Wall.CAPTCHA);
  }

  /** Everything on the web side is answered 429. */
  public void raiseTooManyRequests() {
    faults.raise(YoutubeFaults.Wall.TOO_MANY_REQUESTS);
  }

  public void lowerWalls() {
    faults.raise(YoutubeFaults.Wall.NONE);
  }

  /** The next requests to a path are answered with this status, e.g. 400 or 503. */
  public void refuseNext(String path, int status, int times) {
    faults.failNext(path, times, call -> Walls.status(call, status));
  }

  /** The next requests to a path get a page of HTML and 200. */
  public void answerHtmlNext(String path, int times) {
    faults.failNext(path, times, Walls::html);
  }

  /** The next connections that ask for a path are cut without an answer. */
  public void cutNext(String path, int times) {
    faults.failNext(path, times, HttpCall::cut);
  }

  /** Requests to a path wait until {@link #resume}. */
  public void stall(String path) {
    faults.stall(path);
  }

  public void resume(String path) {
    faults.resume(path);
  }

  /** Answers to a path come this much later, until called with zero. */
  public void slow(String path, Duration duration) {
    faults.delay(path, duration);
  }

  /** Answers of a path hold 2.5 MB more than they should, before what matters. */
  public void makeGiant(String path, boolean giant) {
    faults.makeGiant(path, giant);
  }

  /** Closes the port and every connection. */
  public void down() {
    http.down();
  }

  /** Opens the port again, at the same number. */
  public void up() {
    http.up();
  }

  /** Method and path of every HTTP request, in order, e.g. {@code GET /live_chat}. */
  public List<String> requests() {
    return http.requests();
  }

  /** How often a path was asked for, whatever the query. */
  public int requestsTo(String path) {
    return requests.of(path);
  }

  /** All requests by path. */
  public Attempts attempts() {
    return requests;
  }

  /** Polls by video id, for asking whether a pace was kept. */
  public Attempts polls() {
    return polls;
  }

  /** Visitors that did not look like one and the same browser in all requests. */
  public List<Set<String>> visitorsInDisguise() {
    return visitors.inDisguise();
  }

  public int visitors() {
    return visitors.count();
  }

  /** Waits up to 20 s until somebody reads this chat. */
  public void awaitPolls(YoutubeBroadcast broadcast, int more) {
    int before = broadcast.polls();
    await("polls of " + broadcast.title())
        .atMost(PATIENCE)
        .until(() -> broadcast.polls() >= before + more);
  }

  @Override
  public void close() {
    faults.resumeAll();
    http.close();
  }

  StandInHttp http() {
    return http;
  }

  YoutubeWorld world() {
    return world;
  }

  private void answer(HttpCall call) throws IOException, InterruptedException {
    var path = call.path();
    requests.note(path);
    if (faults.answers(call)) {
      return;
    }
    if (path.startsWith(DataApi.PATH)) {
      dataApi.answer(call);
    } else {
      switch (path) {
        case Walls.CONSENT_PATH -> Walls.consent(call);
        case GoogleConsent.PATH -> consent.answer(call);
        case GoogleTokens.TOKEN -> tokens.token(call);
        case GoogleTokens.REVOKE -> tokens.revoke(call);
        default -> answerAsYouTube(call);
      }
    }
  }

  private void answerAsYouTube(HttpCall call) throws IOException {
    if (faults.wallAnswers(call)) {
      return;
    }
    if (!Visitors.looksLikeBrowser(call)) {
      Walls.status(call, 400);
    } else if (call.path().equals(InnerTube.PATH)) {
      innerTube.answer(call);
    } else {
      web.answer(call);
    }
  }
}
