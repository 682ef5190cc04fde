package net.ramforth.multichat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps what follows from the settings' record true: its labels and its document. */
class SettingFieldTests {

  private static final Path LABELS = Path.of("src/main/resources/i18n");

  @ParameterizedTest
  @ValueSource(strings = {"settings.properties", "settings_nb.properties"})
  void everySettingAndChoiceHasALabelAndNoLabelIsOfNone(String bundle) throws IOException {
    var labels = labels(bundle);
    assertThat(labels)
        .containsAll(needed())
        .filteredOn(key -> !key.endsWith(".hint"))
        .isSubsetOf(needed());
  }

  @Test
  void theDocumentSaysWhatTheRecordSays() throws IOException {
    var document = Path.of("docs/settings.md");
    if (Boolean.getBoolean("write.docs")) {
      Files.writeString(document, withTable(Files.readString(document)));
    }
    assertThat(Files.readString(document)).isEqualTo(withTable(Files.readString(document)));
    assertThat(Boolean.getBoolean("write.docs")).isFalse();
  }

  private static String withTable(String document) throws IOException {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(LABELS.resolve("settings.properties"))) {
      texts.load(reader);
    }
    var defaults = SettingsForTests.tree();
    var rows =
        SettingField.all().stream()
            .map(
                field ->
                    "| `%s` | %s | %s | `%s` |"
                        .formatted(
                            field.path(),
                            texts.getProperty("setting." + field.path()),
                            values(field),
                            defaults.at("/" + field.path().replace('.', '/'))))
            .collect(Collectors.joining("\n"));
    var begin = "<!-- settings -->\n";
    var end = "\n<!-- /settings -->";
    return document.substring(0, document.indexOf(begin) + begin.length())
        + "| Field | What it is | Values | Default |\n|---|---|---|---|\n"
        + rows
        + document.substring(document.indexOf(end));
  }

  private static String values(SettingField field) {
    var values =
        switch (field.kind()) {
          case SWITCH -> "`true`, `false`";
          case NUMBER ->
              "whole number, %d to %d %s".formatted(field.least(), field.most(), field.unit());
          case CHOICE -> codes(field);
          case COLOR -> "`#rrggbb`";
          case TEXT -> "text";
          case LINES -> "list of texts";
          case TICKS -> "list of " + codes(field);
        };
    return values.strip() + (field.optional() ? ", or `null` for the template’s" : "");
  }

  private static String codes(SettingField field) {
    return field.options().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
  }

  private static Set<String> needed() {
    return SettingField.all().stream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of("setting." + field.path()),
                    field.options().stream().map(code -> "setting." + field.path() + "." + code)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> labels(String bundle) throws IOException {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(LABELS.resolve(bundle))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith("setting."))
        .collect(Collectors.toSet());
  }
}
