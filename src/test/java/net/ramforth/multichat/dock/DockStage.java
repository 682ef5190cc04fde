package net.ramforth.multichat.dock;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.ramforth.multichat.MultiChatOverlay;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.room.Visit;
import net.ramforth.multichat.team.Audit;
import net.ramforth.multichat.team.Deed;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.StandInTwitch;
import net.ramforth.multichat.testing.youtube.StandInYouTube;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One product and platforms of our own for all tests of the dock; each test brings its people. */
final class DockStage {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static final DockStage STAGE = new DockStage();

  final StandInTwitch twitch = StandInTwitch.start();
  final StandInYouTube youtube = StandInYouTube.start();
  private final List<Visit> visits = new ArrayList<>();
  private final String origin;
  private final ConfigurableApplicationContext product;

  private DockStage() {
    int port = freePort();
    origin = "http://localhost:" + port;
    var arguments = new ArrayList<String>();
    arguments.add("--multichat.env-file=none");
    arguments.add("--DATA_DIR=" + newDirectory());
    arguments.add("--SERVER_PORT=" + port);
    arguments.add("--SERVER_ADDRESS=localhost");
    arguments.add("--spring.main.banner-mode=off");
    var all = new ArrayList<Map.Entry<String, String>>();
    all.addAll(twitch.properties().entrySet());
    all.addAll(youtube.properties().entrySet());
    all.forEach(one -> arguments.add("--" + one.getKey() + "=" + one.getValue()));
    product =
        new SpringApplicationBuilder(MultiChatOverlay.class).run(arguments.toArray(String[]::new));
  }

  /** Somebody's browser, signed in at Twitch for reading and for what is asked for. */
  DockBrowser browserOf(String login, String... grants) {
    var browser = new DockBrowser(origin, login);
    browser.signIn("/login/twitch");
    for (var grant : grants) {
      browser.signIn("/login/twitch?for=" + grant);
    }
    return browser;
  }

  DockBrowser newBrowserOf(String login) {
    return new DockBrowser(origin, login);
  }

  AccountId accountOf(String login) {
    var channel = new Channel(Platform.TWITCH, Cast.called(login).id(), login);
    return product.getBean(Accounts.class).holderOf(channel).orElseThrow();
  }

  void letIn(String host, String member, String rights) {
    product
        .getBean(JdbcClient.class)
        .sql(
            "insert into team_member (id, account_id, member_id, rights, joined_at) values (?, ?,"
                + " ?, ?, 0)")
        .params(
            UUID.randomUUID().toString(),
            accountOf(host).toString(),
            accountOf(member).toString(),
            rights)
        .update();
  }

  void letModerate(String host, String member) {
    product
        .getBean(JdbcClient.class)
        .sql("update team_member set rights = 'moderate' where account_id = ? and member_id = ?")
        .params(accountOf(host).toString(), accountOf(member).toString())
        .update();
  }

  /** Somebody looks into the room until the end of the test, so that it is heard. */
  void open(String host) {
    visits.add(product.getBean(Rooms.class).visit(accountOf(host), null, _ -> {}));
    twitch.awaitJoined(host);
  }

  List<String> textsIn(String host) {
    return product.getBean(Rooms.class).of(accountOf(host)).snapshot().messages().stream()
        .map(ChatMessage::plainText)
        .toList();
  }

  void awaitTexts(String host, String... texts) {
    await().until(() -> textsIn(host).equals(List.of(texts)));
  }

  List<String> authorsIn(String host) {
    return product.getBean(Rooms.class).of(accountOf(host)).snapshot().messages().stream()
        .map(message -> message.author().displayName())
        .toList();
  }

  /** Waits until a broadcast of the host's is read. */
  void awaitLive(String host) {
    await().atMost(PATIENCE).until(() -> isYoutubeLive(host));
  }

  void awaitOffAir(String host) {
    await().atMost(PATIENCE).until(() -> !isYoutubeLive(host));
  }

  private boolean isYoutubeLive(String host) {
    return product.getBean(Rooms.class).of(accountOf(host)).snapshot().sources().entrySet().stream()
        .filter(source -> source.getKey().platform() == Platform.YOUTUBE)
        .anyMatch(source -> source.getValue() instanceof SourceState.Live);
  }

  List<Deed> auditOf(String host) {
    return product.getBean(Audit.class).of(accountOf(host), 100);
  }

  String scopesOf(String login) {
    return product
        .getBean(JdbcClient.class)
        .sql(
            "select scopes from channel_tokens where channel_id in"
                + " (select id from channel where platform = 'twitch' and platform_id = ?)")
        .param(Cast.called(login).id())
        .query(String.class)
        .single();
  }

  /** Ends what a test began. */
  void clear() {
    visits.forEach(Visit::close);
    visits.clear();
    twitch.acceptMessages();
    youtube.acceptDataApi();
    product
        .getBean(JdbcClient.class)
        .sql("select id from account")
        .query(String.class)
        .list()
        .forEach(id -> product.getBean(Accounts.class).delete(AccountId.of(id)));
  }

  private static String newDirectory() {
    try {
      return Files.createTempDirectory("multichat-dock-").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
