package net.ramforth.multichat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds texts that only one language has. */
class TranslationTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

  /** Text in quotes or bars within an expression, apart from codes and names of ours. */
  private static final Pattern LITERAL_SENTENCE = Pattern.compile("[|'][^|'$#{}]*\\p{L}+ +\\p{L}+");

  private static final Set<String> SPOKEN_ATTRIBUTES =
      Set.of("aria-label", "placeholder", "title", "alt");

  /** The same in every language: names, units, and what people type. */
  private static final Set<String> ALIKE =
      Set.of("MultiChatOverlay", "Test", "Norsk", "English", "ada");

  static Stream<Path> templates() throws IOException {
    return Files.walk(TEMPLATES).filter(path -> path.toString().endsWith(".html")).sorted();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTextOfAPageIsInTheBundles(Path template) throws IOException {
    var page = Jsoup.parse(Files.readString(template), Parser.xmlParser());
    var bare = new TreeSet<String>();
    for (var element : page.getAllElements()) {
      if (isReplaced(element) || element.tagName().equals("code")) {
        continue;
      }
      element.textNodes().stream()
          .map(TextNode::text)
          .filter(TranslationTests::isSpoken)
          .forEach(bare::add);
      SPOKEN_ATTRIBUTES.stream()
          .map(element::attr)
          .filter(TranslationTests::isSpoken)
          .forEach(bare::add);
      element.attributes().asList().stream()
          .filter(attribute -> attribute.getKey().startsWith("th:"))
          .filter(attribute -> LITERAL_SENTENCE.matcher(attribute.getValue()).find())
          .filter(attribute -> !attribute.getKey().equals("th:attr"))
          .filter(attribute -> !attribute.getValue().contains(" - "))
          .forEach(attribute -> bare.add(attribute.getValue()));
    }
    assertThat(bare).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "settings"})
  void bothLanguagesSayTheSameThings(String bundle) {
    var english = texts(bundle + ".properties");
    var norwegian = texts(bundle + "_nb.properties");
    assertThat(norwegian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    assertThat(norwegian.values()).noneMatch(text -> text.toString().isBlank());
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> english.getProperty(key).contains(" "))
        .filteredOn(key -> english.getProperty(key).equals(norwegian.getProperty(key)))
        .isSubsetOf("word.span.minutes");
  }

  @Test
  void everyTextThatPagesAskForIsThereAndNoneIsLeftOver() throws IOException {
    var asked = new TreeSet<String>();
    for (var template : templates().toList()) {
      KEY.matcher(Files.readString(template)).results().forEach(key -> asked.add(key.group(1)));
    }
    var there = new TreeSet<String>(texts("pages.properties").stringPropertyNames());
    var settings = texts("settings.properties").stringPropertyNames();
    assertThat(there).isSubsetOf(asked);
    there.addAll(settings);
    assertThat(asked).isSubsetOf(there);
    // Of the others some are asked for by a setting's path.
    assertThat(settings)
        .filteredOn(key -> key.startsWith("look.") && !key.startsWith("look.section."))
        .filteredOn(key -> !key.startsWith("look.css."))
        .isSubsetOf(asked);
  }

  private static boolean isReplaced(Element element) {
    return Stream.of("th:text", "th:utext", "th:replace").anyMatch(element::hasAttr)
        || element.parents().stream().anyMatch(parent -> parent.hasAttr("th:text"))
        || Set.of("script", "style", "title").contains(element.tagName());
  }

  private static boolean isSpoken(String text) {
    return WORD.matcher(text).find() && !ALIKE.contains(text.strip());
  }

  private static Properties texts(String bundle) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
