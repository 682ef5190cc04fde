package net.ramforth.multichat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.ramforth.multichat.account.AccountId;
import net.ramforth.multichat.chat.Author;
import net.ramforth.multichat.chat.ChatEvent;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Fragment;
import net.ramforth.multichat.chat.MessageKind;
import net.ramforth.multichat.chat.Role;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.team.TeamStage;
import net.ramforth.multichat.testing.Chats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the team is told about people in chat. */
@SpringBootTest(properties = "multichat.env-file=none")
@AutoConfigureMockMvc
@Import(TeamStage.class)
class PeopleTests {

  private static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");

  @TempDir static Path folder;

  @Autowired TeamStage.People people;
  @Autowired Rooms rooms;

  private AccountId ada;

  @DynamicPropertySource
  static void keepToThisTest(DynamicPropertyRegistry properties) {
    properties.add("DATA_DIR", folder::toString);
  }

  @BeforeEach
  void moModeratesAndMaraDoesNot() {
    ada = people.called("Ada");
    says("1", "mara", "hello");
    says("2", "mo", "welcome", Role.SUBSCRIBER, Role.MODERATOR);
    says("3", "mara", "thanks");
  }

  @Test
  void whatSomebodySaidIsToldOldestFirst() {
    assertThat(people.get(ada, "/api/rooms/own/people/twitch/mara/messages"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$[*].id")
        .isEqualTo(List.of("1", "3"));
  }

  @Test
  void whoIsNotKnownSaidNothing() {
    for (var path : List.of("twitch/nobody", "youtube/mara")) {
      assertThat(people.get(ada, "/api/rooms/own/people/" + path + "/messages"))
          .hasStatusOk()
          .hasBodyTextEqualTo("[]");
    }
    assertThat(people.get(ada, "/api/rooms/own/people/mixer/mara/messages"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void moderatorsWhoWroteAreNamedForWhoInvites() {
    says("4", "mo", "still here", Role.SUBSCRIBER, Role.MODERATOR);
    assertThat(people.get(ada, "/api/rooms/own/people/moderators"))
        .hasStatusOk()
        .hasBodyTextEqualTo("[{\"platform\":\"twitch\",\"name\":\"mo\"}]");
  }

  private void says(String id, String name, String text, Role... roles) {
    var author = new Author(Chats.authorId(name), name, name, null, Set.of(roles));
    var message =
        ChatMessage.of(
            Chats.messageId(id),
            author,
            MessageKind.CHAT,
            List.of(new Fragment.Text(text)),
            EVENING);
    rooms.of(ada).accept(new ChatEvent.MessagePosted(Chats.ADA, EVENING, message));
  }
}
