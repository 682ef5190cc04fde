package net.ramforth.multichat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The container itself counts the languages of a request, so these go to the real one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "multichat.env-file=none")
class ManyLanguagesTests {

  @TempDir static Path folder;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 1_000})
  void aBrowserMayNameAnyNumberOfLanguages(int number) throws Exception {
    var languages =
        IntStream.range(0, number)
            .mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26))
            .filter(language -> !language.matches("en|n[bno]"))
            .collect(Collectors.joining(","));
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
              .header("Accept-Language", languages + ",nb")
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("lang=\"nb\"");
    }
  }
}
