package net.ramforth.multichat.featured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class DeedTests {

  static Stream<Class<?>> commands() {
    return Stream.of(Command.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theTeamsPageHasWordsForEveryCommand(Class<?> command) throws IOException {
    var page =
        new ClassPathResource("templates/team/team.html")
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("data-word=\"act." + Deed.act(command) + "\"");
  }
}
