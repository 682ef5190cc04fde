package net.ramforth.multichat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(MultiChatOverlay.class);

  @Test
  void everyArrowBetweenModulesIsAllowed() {
    assertThat(modules.stream()).as("the modules were really seen").hasSizeGreaterThan(9);
    modules.verify();
  }
}
