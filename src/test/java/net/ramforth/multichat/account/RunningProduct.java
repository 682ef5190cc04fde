package net.ramforth.multichat.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ramforth.multichat.MultiChatOverlay;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The whole product on a port of its own, with a database in a directory of its own. */
final class RunningProduct implements AutoCloseable {

  static final String OPERATOR_PASSWORD = "the operator's word";

  /** What the account module told the others. */
  final List<Object> events = new CopyOnWriteArrayList<>();

  private final ConfigurableApplicationContext context;
  private final int port;

  private RunningProduct(Path directory, int port, Map<String, String> variables) {
    this.port = port;
    var arguments = new ArrayList<String>();
    arguments.add("--multichat.env-file=none");
    arguments.add("--DATA_DIR=" + directory);
    arguments.add("--SERVER_PORT=" + port);
    arguments.add("--spring.main.banner-mode=off");
    variables.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    this.context =
        new SpringApplicationBuilder(MultiChatOverlay.class)
            .initializers(
                (GenericApplicationContext fresh) -> {
                  fresh.registerBean("csrfPage", RouterFunction.class, RunningProduct::csrfPage);
                  fresh.addApplicationListener(
                      event -> {
                        if (event instanceof PayloadApplicationEvent<?> fact
                            && fact.getPayload().getClass().getPackage()
                                == AccountId.class.getPackage()) {
                          events.add(fact.getPayload());
                        }
                      });
                })
            .run(arguments.toArray(String[]::new));
  }

  static RunningProduct withTwitch(Path directory, ScriptedTwitchId twitch) {
    return withTwitch(directory, twitch, Map.of());
  }

  static RunningProduct withTwitch(
      Path directory, ScriptedTwitchId twitch, Map<String, String> more) {
    var variables = new HashMap<>(more);
    variables.putAll(
        Map.of(
            "TWITCH_CLIENT_ID",
            ScriptedTwitchId.CLIENT_ID,
            "TWITCH_CLIENT_SECRET",
            ScriptedTwitchId.CLIENT_SECRET,
            "TWITCH_ID_URL",
            twitch.url(),
            "TWITCH_API_URL",
            twitch.url() + "/",
            "MULTICHAT_OPERATOR_PASSWORD",
            OPERATOR_PASSWORD,
            "multichat.oauth.read-timeout",
            "700ms",
            "SERVER_ADDRESS",
            "localhost"));
    return with(directory, variables);
  }

  static RunningProduct withBoth(Path directory, ScriptedTwitchId twitch, ScriptedGoogle google) {
    return withTwitch(
        directory,
        twitch,
        Map.of(
            "GOOGLE_CLIENT_ID",
            ScriptedGoogle.CLIENT_ID,
            "GOOGLE_CLIENT_SECRET",
            ScriptedGoogle.CLIENT_SECRET,
            "GOOGLE_ACCOUNTS_URL",
            google.url(),
            "GOOGLE_OAUTH_URL",
            google.url() + "/",
            "YOUTUBE_API_URL",
            google.url()));
  }

  static RunningProduct with(Path directory, Map<String, String> variables) {
    return new RunningProduct(directory, freePort(), variables);
  }

  static Path newDirectory() {
    try {
      return Files.createTempDirectory("multichat-test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestBrowser browser() {
    return new TestBrowser(port);
  }

  int port() {
    return port;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  /** Stands for any page with a form in it. */
  private static RouterFunction<ServerResponse> csrfPage() {
    return RouterFunctions.route()
        .GET("/form", request -> ServerResponse.ok().body(csrfToken(request.servletRequest())))
        .build();
  }

  private static String csrfToken(HttpServletRequest request) {
    return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
