package net.ramforth.multichat.testing;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Twitch of our own: OAuth, Helix and IRC over WebSocket on real sockets of 127.0.0.1, with the
 * faults of the real one on demand. Everybody in {@link Cast} has an account and a channel.
 *
 * <p>Where it is stricter than Twitch: a refresh token works once, and a redirect URI must be
 * {@code …/auth/twitch/callback} until {@link #registerRedirect} names others.
 */
public final class StandInTwitch implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ClientKeys client = new ClientKeys("standinclient", "standinsecret");
  private final Faults faults = new Faults();
  private final IrcRooms rooms = new IrcRooms();
  private final Attempts logins = new Attempts();
  private final Attempts joins = new Attempts();
  private final TokenBook tokens;
  private final ChannelVoices voices;
  private final StandInConsent consent;
  private final StandInModeration moderation;
  private final StandInHttp http;
  private final StandInIrc irc;

  private StandInTwitch(int httpPort, int ircPort, Clock clock) {
    tokens = new TokenBook(clock);
    http = new StandInHttp(httpPort, faults);
    voices = new ChannelVoices(rooms, clock, http);
    consent = new StandInConsent(client, tokens);
    irc = new StandInIrc(ircPort, new IrcWorld(tokens, faults, rooms, voices, logins, joins));
    consent.answerOn(http);
    new StandInOAuth(client, tokens).answerOn(http);
    var helix = new StandInHelix(client, tokens);
    helix.answerOn(http);
    moderation = new StandInModeration(helix, tokens, voices, clock);
    moderation.answerOn(http);
  }

  /** Starts on free ports with the real time. */
  public static StandInTwitch start() {
    return start(0, 0, Clock.systemUTC());
  }

  /** Starts on free ports; codes and tokens expire by the given clock. */
  public static StandInTwitch start(Clock clock) {
    return start(0, 0, clock);
  }

  /** Starts on the given ports; 0 stands for a free one. */
  public static StandInTwitch start(int httpPort, int ircPort, Clock clock) {
    var twitch = new StandInTwitch(httpPort, ircPort, clock);
    try {
      twitch.up();
    } catch (Exception portTaken) {
      twitch.close();
      throw portTaken;
    }
    return twitch;
  }

  /** What the product must be told in order to take this for Twitch, by the names it reads. */
  public Map<String, String> properties() {
    return Map.of(
        "TWITCH_ID_URL", httpUrl(),
        "TWITCH_API_URL", httpUrl(),
        "TWITCH_IRC_URL", ircUrl(),
        "RECENT_MESSAGES_URL", "",
        "TWITCH_CLIENT_ID", client.id(),
        "TWITCH_CLIENT_SECRET", client.secret());
  }

  /**
   * Serves both {@code /oauth2} and {@code /helix}; no slash at the end. The address, not {@code
   * localhost}: to a browser this is then another site than the product, as Twitch is.
   */
  public String httpUrl() {
    return "http://127.0.0.1:" + http.port();
  }

  /** Who tells what channels said lately; for {@code RECENT_MESSAGES_URL}. */
  public String recentMessagesUrl() {
    return httpUrl();
  }

  public String ircUrl() {
    return "ws://127.0.0.1:" + irc.port();
  }

  public String clientId() {
    return client.id();
  }

  public String clientSecret() {
    return client.secret();
  }

  /** From the first call on, only registered redirect URIs are accepted. */
  public void registerRedirect(String redirectUri) {
    consent.registerRedirect(redirectUri);
  }

  /** Hands out tokens without the consent page. */
  public Grant issueTokens(String login, String... scopes) {
    return tokens.issue(Cast.called(login), List.of(scopes));
  }

  /** What people say through Helix is shown to nobody from now on, for this reason. */
  public void dropMessages(String code, String message) {
    moderation.drop(Map.of("code", code, "message", message));
  }

  /** Ends {@link #dropMessages}. */
  public void acceptMessages() {
    moderation.drop(null);
  }

  /**
   * What people did through Helix with tokens of their own, in order, e.g. {@code DELETE
   * /helix/moderation/chat as mo}; what was refused, too.
   */
  public List<String> deeds() {
    return moderation.calls();
  }

  /** Where one speaks and acts in somebody's channel. */
  public ChannelVoice channel(String login) {
    return voices.of(Cast.called(login));
  }

  /** Cuts every IRC connection without a word; new ones are accepted. */
  public void drop() {
    irc.drop();
  }

  /** Connections stay open and new ones are accepted, but the server says nothing any more. */
  public void stall() {
    faults.setSilent(true);
  }

  /** Ends {@link #stall()}; what was missed is lost. */
  public void resume() {
    faults.setSilent(false);
  }

  /** Tells every connection to come again soon. */
  public void sendReconnect() {
    irc.tellAll(ServerLine.command(new IrcTags(), ":tmi.twitch.tv RECONNECT"));
  }

  /** Asks every connection for a PONG; one that owes the last is cut. */
  public void pingAll() {
    irc.pingAll();
  }

  /** From now on every IRC login fails as with a bad token. */
  public void refuseLogins() {
    faults.setRefusesLogins(true);
  }

  public void acceptLogins() {
    faults.setRefusesLogins(false);
  }

  /** Makes a channel one that cannot be joined any more. */
  public void suspend(String login) {
    faults.suspend(login);
  }

  /** The next requests to a path, e.g. {@code /oauth2/token}, are answered 503. */
  public void answer5xx(String path, int times) {
    faults.failNext(path, times);
  }

  /** Answers to a path come this much later, until called with zero. */
  public void slow(String path, Duration duration) {
    faults.delay(path, duration);
  }

  /** Closes both ports and every connection. */
  public void down() {
    ircDown();
    http.down();
  }

  /** Opens both ports again, at the same numbers. */
  public void up() {
    http.up();
    irc.up();
  }

  /** Closes the IRC port and every connection, but goes on answering HTTP. */
  public void ircDown() {
    irc.down();
  }

  /** Ends the access tokens of somebody; refreshing brings new ones. */
  public void expireTokens(String login) {
    tokens.killAccess(Cast.called(login)::equals);
  }

  /** Ends all tokens that act for nobody; asking again brings new ones. */
  public void expireAppTokens() {
    tokens.killApps();
  }

  /** From now on this path below {@code /helix} is answered so, whoever asks. */
  public void answerHelix(String path, StandInHttp.Answer answer) {
    http.at("/helix" + path, answer);
  }

  /** As {@link #answerHelix}, until what is returned is run. */
  public Runnable replaceHelix(String path, StandInHttp.Answer answer) {
    return http.replace("/helix" + path, answer);
  }

  /** Ends access and refresh tokens, as a password change does. Open connections live on. */
  public void killTokens(String login) {
    tokens.killAll(Cast.called(login)::equals);
  }

  /** How many IRC sockets are open. */
  public int connections() {
    return irc.sessions().size();
  }

  /** How many connections have joined somebody's channel. */
  public int joined(String login) {
    return rooms.in(login).size();
  }

  /** Waits up to 20 s until somebody has joined. */
  public void awaitJoined(String login) {
    await("joined #" + login).atMost(PATIENCE).until(() -> joined(login) > 0);
  }

  /** Method and path of every HTTP request, in order, e.g. {@code GET /helix/users}. */
  public List<String> requests() {
    return http.requests();
  }

  public int tokensIssued() {
    return tokens.issued();
  }

  public int tokensRevoked() {
    return tokens.revoked();
  }

  /** IRC logins by account; Twitch allows 20 in 10 s. */
  public Attempts logins() {
    return logins;
  }

  /** JOINs by account, each channel of a list counted; Twitch allows 20 in 10 s. */
  public Attempts joins() {
    return joins;
  }

  @Override
  public void close() {
    irc.close();
    http.close();
  }

  StandInHttp http() {
    return http;
  }
}
