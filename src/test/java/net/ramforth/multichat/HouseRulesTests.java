package net.ramforth.multichat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HouseRulesTests {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("net.ramforth.multichat");

  @Test
  void theRulesSeeTheCode() {
    assertThat(OURS).hasSizeGreaterThan(80);
  }

  @Test
  void noNameIsADrawerForEverything() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*(Manager|Helper|Utils?|Impl|Service|Dto|DTO|Data|Info|Base|Abstract)\\d*$")
        .because("a name that fits everything says nothing")
        .check(OURS);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("tests move the clock instead of waiting")
        .check(OURS);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(MultiChatOverlay.class.getName())
        .should()
        .callMethod(Clock.class, "systemUTC")
        .because("there is one clock")
        .check(OURS);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .because("everything a class needs comes through its constructor")
        .check(OURS);
  }

  @Test
  void nothingIsPrintedPastTheLog() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(OURS);
  }

  @Test
  void anErrorSaysWhoMustAct() {
    GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(OURS);
  }

  @Test
  void theVocabularyKnowsNoFramework() {
    classes()
        .that()
        .resideInAPackage("net.ramforth.multichat.chat")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "net.ramforth.multichat.chat",
            "java..",
            "org.jspecify..",
            "org.springframework.modulith")
        .because("everybody speaks it")
        .check(OURS);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    classes()
        .should()
        .resideInAnyPackage("net.ramforth.multichat..")
        .andShould(
            ArchCondition.from(
                DescribedPredicate.describe(
                    "be in a @NullMarked package",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
        .because("NullAway checks only what is marked")
        .check(OURS);
  }

  /** The one in the tests would hide the one with the module's allowed arrows from all checks. */
  @Test
  void noTestDeclaresAPackageThatTheCodeDeclares() throws IOException {
    var tests = Path.of("src/test/java");
    try (var files = Files.walk(tests)) {
      assertThat(files.filter(file -> file.endsWith("package-info.java")).map(tests::relativize))
          .isNotEmpty()
          .noneMatch(file -> Files.exists(Path.of("src/main/java").resolve(file)));
    }
  }
}
