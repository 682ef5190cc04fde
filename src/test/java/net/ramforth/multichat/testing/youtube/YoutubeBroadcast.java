package net.ramforth.multichat.testing.youtube;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One video that is, was or will be live, and the voice in its chat. */
public final class YoutubeBroadcast extends YoutubeVoice {

  private final String id;
  private final String title;
  private final YoutubeWorld world;
  private final AtomicInteger polls = new AtomicInteger();
  private final AtomicInteger tokenGeneration = new AtomicInteger();
  private final AtomicBoolean reloadOrdered = new AtomicBoolean();
  private final AtomicInteger refusal = new AtomicInteger();
  private volatile Phase phase = Phase.UPCOMING;
  private volatile Access access = Access.EVERYBODY;
  private volatile Pace pace = new Pace(false, null);
  private volatile Ending ending = Ending.NOTHING;
  private volatile boolean chat = true;
  private volatile boolean unlisted;
  private volatile boolean premiere;
  private volatile boolean encoderRuns = true;
  private volatile int viewers = 7;
  private volatile Instant startsAt;

  YoutubeBroadcast(String id, String title, YoutubePerson streamer, YoutubeWorld world) {
    super(id, streamer, world);
    this.id = id;
    this.title = title;
    this.world = world;
    startsAt = world.clock().instant();
  }

  /** Where a broadcast is in its life. */
  enum Phase {
    UPCOMING,
    ON_AIR,
    ENDED
  }

  /** Who may watch. */
  public enum Access {
    EVERYBODY,
    MEMBERS,
    ADULTS,
    OWNER
  }

  /** How the chat tells that it is over. */
  public enum Ending {
    NOTHING,
    NO_CONTINUATIONS,
    MESSAGE,
    REPLAY
  }

  /** How a poll is told when to come again; without a timeout of its own the world's counts. */
  record Pace(boolean timed, @Nullable Duration timeout) {}

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** Where viewers watch the real one. */
  public String url() {
    return "https://www.youtube.com/watch?v=" + id;
  }

  /** Puts a scheduled broadcast on air. */
  public YoutubeBroadcast starts() {
    phase = Phase.ON_AIR;
    startsAt = world.clock().instant();
    return this;
  }

  YoutubeBroadcast startsAt(Instant start) {
    startsAt = start;
    return this;
  }

  /** Nothing more is said, and the next poll is told so. */
  public void ends() {
    ends(Ending.NOTHING);
  }

  public void ends(Ending how) {
    ending = how;
    phase = Phase.ENDED;
  }

  public YoutubeBroadcast restrictTo(Access who) {
    access = who;
    return this;
  }

  /** Only those who know its address find it. */
  public YoutubeBroadcast unlisted() {
    unlisted = true;
    return this;
  }

  public YoutubeBroadcast asPremiere() {
    premiere = true;
    return this;
  }

  public YoutubeBroadcast withoutChat() {
    chat = false;
    return this;
  }

  public void allowChat() {
    chat = true;
  }

  public YoutubeBroadcast watchedBy(int count) {
    viewers = count;
    return this;
  }

  /** The channel's pages say that nothing is live; the chat goes on. */
  public void encoderBreaks() {
    encoderRuns = false;
  }

  public void encoderReturns() {
    encoderRuns = true;
  }

  /** How long readers of this chat are told to wait. */
  public void pollEvery(Duration timeout) {
    pace = new Pace(pace.timed(), timeout);
  }

  /** From now on the answers carry timed continuations, as those of quiet streams do. */
  public void timesContinuations() {
    pace = new Pace(true, pace.timeout());
  }

  /** The next answer holds nothing but the order to load everything again. */
  public void ordersReload() {
    reloadOrdered.set(true);
  }

  /** Tokens handed out so far are answered 400; the page hands out good ones. */
  public void expireTokens() {
    tokenGeneration.incrementAndGet();
  }

  /** Every poll of this chat is answered with this error, e.g. 403; 0 ends it. */
  public void refusePolls(int status) {
    refusal.set(status);
  }

  /** How often this chat was asked for news. */
  public int polls() {
    return polls.get();
  }

  void countPoll() {
    polls.incrementAndGet();
  }

  boolean takesReload() {
    return reloadOrdered.getAndSet(false);
  }

  int refusal() {
    return refusal.get();
  }

  Phase phase() {
    return phase;
  }

  Access access() {
    return access;
  }

  Ending ending() {
    return ending;
  }

  boolean hasChat() {
    return chat;
  }

  boolean encoderRuns() {
    return encoderRuns;
  }

  boolean isUnlisted() {
    return unlisted;
  }

  boolean isPremiere() {
    return premiere;
  }

  int viewers() {
    return viewers;
  }

  Instant startsAt() {
    return startsAt;
  }

  /** Whether pages call it live now. */
  boolean onAir() {
    return phase == Phase.ON_AIR && encoderRuns;
  }

  /** Whether its chat can be read without being somebody. */
  boolean chatReadable() {
    return chat && access == Access.EVERYBODY && phase != Phase.ENDED;
  }

  /** Whether the channel's pages show it to strangers. */
  boolean listed() {
    return !unlisted && access != Access.OWNER;
  }

  Continuation continuation() {
    var timeout = pace.timeout();
    return new Continuation(this, pace.timed(), timeout == null ? world.pollEvery() : timeout);
  }

  String token(View view, int place) {
    return new ChatToken(id, view, tokenGeneration.get(), place).written();
  }

  boolean accepts(ChatToken token) {
    return token.generation() == tokenGeneration.get();
  }
}
