package net.ramforth.multichat.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.ramforth.multichat.youtube.innertube.UnknownKinds.Kind;
import net.ramforth.multichat.youtube.web.YoutubeWeb.ProxyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.ui.ExtendedModelMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The operator's page on a bad day. */
class OperatorPageTests {

  private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");

  private final YoutubeStage stage = new YoutubeStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void itKnowsWhatIsReadAndWhatIsUnknown() {
    var morning = stage.live("Morning show");
    var heard = stage.listen();
    stage.until(() -> heard.reads("Morning show"));
    morning.unknownAction("danceAction");
    stage.until(() -> !stage.unknown.kinds().isEmpty());

    var model = new ExtendedModelMap();
    new OperatorPage(stage.web, stage.pollers, stage.unknown).show(model);
    String page = rendered(model);

    assertThat(model).containsEntry("pollers", 1);
    assertThat(page).contains("danceAction", "1×", "YouTube answers us");
  }

  @Test
  void samplesAreTextAndTroubleIsSaid() {
    var kind = new Kind("danceAction", 12, AT, AT, "{\"html\":\"<script>\"}");
    String page =
        rendered(
            Map.of(
                "pollers", 3,
                "breakers", Map.of("get-live-chat", "open", "watch-page", "half-open"),
                "blockedUntil", AT,
                "proxies",
                    List.of(
                        new ProxyState("one.example:8080", 0, Optional.empty()),
                        new ProxyState("two.example:8080", 4, Optional.of(AT))),
                "unknown", List.of(kind),
                "broken", List.of()));

    assertThat(page)
        .contains("YouTube takes us for a robot", "failing, paused", "trying again")
        .contains("one.example:8080", "in use", "12×", "&lt;script&gt;")
        .doesNotContain("YouTube answers us", "<script>");
  }

  private static String rendered(Map<String, Object> model) {
    var templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    var texts = new ResourceBundleMessageSource();
    texts.setBasename("i18n/pages");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    engine.setTemplateEngineMessageSource(texts);
    return engine.process("youtube/operator", new Context(Locale.ENGLISH, model));
  }
}
