package net.ramforth.multichat.testing.youtube;

import java.util.Optional;
import net.ramforth.multichat.testing.Cast;
import net.ramforth.multichat.testing.Person;

/** Somebody of the {@link Cast} as YouTube knows them: by a channel id and a handle. */
public record YoutubePerson(Person person) {

  private static final int ID_LENGTH = 22;

  public static YoutubePerson called(String login) {
    return new YoutubePerson(Cast.called(login));
  }

  static Optional<YoutubePerson> withChannelId(String id) {
    return Optional.of(id)
        .filter(it -> it.matches("UC[\\w-]{22}"))
        .map(it -> it.substring(2).replaceFirst("-.*", ""))
        .flatMap(Cast::withLogin)
        .map(YoutubePerson::new)
        .filter(found -> found.channelId().equals(id));
  }

  /** The handle comes without its {@code @}. */
  static Optional<YoutubePerson> withHandle(String handle) {
    if (handle.equals(Cast.YUKI.displayName())) {
      return Optional.of(new YoutubePerson(Cast.YUKI));
    }
    return Cast.withLogin(handle).map(YoutubePerson::new);
  }

  /** {@code UC} and 22 more, as everywhere on YouTube. */
  public String channelId() {
    return "UC" + (person.login() + "-".repeat(ID_LENGTH)).substring(0, ID_LENGTH);
  }

  /** With its {@code @}; Yuki's is written in another script. */
  public String handle() {
    return "@" + (person.equals(Cast.YUKI) ? person.displayName() : person.login());
  }

  public String name() {
    return person.displayName();
  }

  String login() {
    return person.login();
  }

  boolean is(Person other) {
    return person.equals(other);
  }
}
