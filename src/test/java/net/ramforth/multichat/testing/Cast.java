package net.ramforth.multichat.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who lives in the stand-in Twitch: the cast of every test, and as many others as are needed. */
public final class Cast {

  public static final Person ADA = new Person("1001", "ada", "Ada", "#FF4500");
  public static final Person MO = new Person("1002", "mo", "Mo", "#00B8A9");
  public static final Person MARA = new Person("1003", "mara", "Mara", "#8A2BE2");
  public static final Person TREV = new Person("1004", "trev", "Trev", "#B22222");

  /** A VIP. */
  public static final Person VERA = new Person("1005", "vera", "Vera", "#DAA520");

  /** A subscriber of seven months. */
  public static final Person SAM = new Person("1006", "sam", "Sam", "#1E90FF");

  /** Has a name in another script than the login. */
  public static final Person YUKI = new Person("1007", "yuki", "雪だるま", "#FF69B4");

  /** Never chose a colour. */
  public static final Person NILS = new Person("1008", "nils", "nils", "");

  /** Chose a colour that cannot be read on black. */
  public static final Person DUSK = new Person("1009", "dusk", "Dusk", "#000033");

  /** Another streamer. */
  public static final Person BEA = new Person("1010", "bea", "Bea", "#2E8B57");

  private static final List<Person> MEMBERS =
      List.of(ADA, MO, MARA, TREV, VERA, SAM, YUKI, NILS, DUSK, BEA);

  private static final Pattern MADE_UP = Pattern.compile("(streamer|viewer)_(\\d{1,7})");

  private Cast() {}

  public static List<Person> members() {
    return MEMBERS;
  }

  /** A streamer made up for a number; Twitch allows no hyphen in a login. */
  public static Person streamer(int number) {
    return new Person("1" + padded(number), "streamer_" + number, "Streamer_" + number, "#5F9EA0");
  }

  /** A viewer made up for a number. */
  public static Person viewer(int number) {
    return new Person("2" + padded(number), "viewer_" + number, "Viewer_" + number, "#9ACD32");
  }

  public static Optional<Person> withLogin(String login) {
    var wanted = login.toLowerCase(Locale.ROOT);
    return named(wanted).or(() -> madeUp(wanted));
  }

  public static Optional<Person> withId(String id) {
    var known = MEMBERS.stream().filter(person -> person.id().equals(id)).findFirst();
    return known.or(() -> madeUpWithId(id));
  }

  /** The one with this login. */
  public static Person called(String login) {
    return withLogin(login)
        .orElseThrow(() -> new IllegalArgumentException("nobody is called " + login));
  }

  private static Optional<Person> named(String login) {
    return MEMBERS.stream().filter(person -> person.login().equals(login)).findFirst();
  }

  private static Optional<Person> madeUp(String login) {
    var matcher = MADE_UP.matcher(login);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(2));
    return Optional.of("viewer".equals(matcher.group(1)) ? viewer(number) : streamer(number));
  }

  private static Optional<Person> madeUpWithId(String id) {
    if (!id.matches("[12]\\d{7}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(id.substring(1));
    return Stream.of(streamer(number), viewer(number))
        .filter(person -> person.id().equals(id))
        .findFirst();
  }

  private static String padded(int number) {
    return "%07d".formatted(number);
  }
}
