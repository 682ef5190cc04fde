package net.ramforth.multichat.twitch.irc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrcLineTests {

  @Test
  void aLineHasTagsPrefixCommandAndParameters() {
    IrcLine line = read("@id=7;color= :mara!mara@mara.tmi.twitch.tv PRIVMSG #ada :hello  there ");

    assertThat(line.command()).isEqualTo("PRIVMSG");
    assertThat(line.login()).isEqualTo("mara");
    assertThat(line.parameter(0)).isEqualTo("#ada");
    assertThat(line.parameter(1)).isEqualTo("hello  there ");
    assertThat(line.parameter(2)).isNull();
    assertThat(line.nonEmptyTag("id")).isEqualTo("7");
  }

  @Test
  void aBareCommandIsALine() {
    assertThat(read("PING").command()).isEqualTo("PING");
    assertThat(read("PING").trailing()).isEmpty();
    assertThat(read(":tmi.twitch.tv RECONNECT").command()).isEqualTo("RECONNECT");
  }

  @Test
  void theServerHasNoLogin() {
    assertThat(read(":tmi.twitch.tv PING :x").login()).isNull();
    assertThat(read(":mara.tmi.twitch.tv 366 mara #ada :End").login()).isNull();
    assertThat(read("PING :a!b").login()).isNull();
  }

  @Test
  void oneWordWithoutColonIsTheText() {
    assertThat(read(":mara!m@m PRIVMSG #ada dank").trailing()).isEqualTo("dank");
  }

  @Test
  void anEmptyTrailingIsEmptyAndThere() {
    assertThat(read(":mara!m@m PRIVMSG #ada :").parameter(1)).isEmpty();
  }

  @Test
  void moreSpacesThanNeededChangeNothing() {
    IrcLine line = read(" @id=7  :tmi.twitch.tv  PING  asd  def ");

    assertThat(line.nonEmptyTag("id")).isEqualTo("7");
    assertThat(line.parameter(0)).isEqualTo("asd");
    assertThat(line.parameter(1)).isEqualTo("def");
  }

  @Test
  void aTagWithoutValueIsAsGoodAsNone() {
    IrcLine line = read("@a;b=;c=1;;=x;d=e=f PING");

    assertThat(line.nonEmptyTag("a")).isNull();
    assertThat(line.nonEmptyTag("b")).isNull();
    assertThat(line.nonEmptyTag("missing")).isNull();
    assertThat(line.isSet("c")).isTrue();
    assertThat(line.nonEmptyTag("d")).isEqualTo("e=f");
  }

  @Test
  void aKeyIsNotFoundInsideAnother() {
    assertThat(read("@user-id=1;target-user-id=2 PING").rawTag("user-id")).isEqualTo("1");
    assertThat(read("@target-user-id=2 PING").rawTag("user-id")).isNull();
  }

  @Test
  void theLastOfEqualKeysCounts() {
    assertThat(read("@id=1;id=2 PING").rawTag("id")).isEqualTo("2");
  }

  @Test
  void escapesInTagsAreResolved() {
    IrcLine line = read("@x=a\\sb\\:c\\\\d\\re\\nf\\xg\\ PING");

    assertThat(line.nonEmptyTag("x")).isEqualTo("a b;c\\d\re\nfxg");
  }

  @Test
  void aNumberThatIsNoneIsNotThere() {
    IrcLine line = read("@a=12;b=twelve;c=99999999999999999999 PING");

    assertThat(line.numberTag("a")).hasValue(12);
    assertThat(line.numberTag("b")).isEmpty();
    assertThat(line.numberTag("c")).isEmpty();
  }

  @Test
  void moreTagsThanUsualAreAllFound() {
    var text = new StringBuilder("@first=1");
    for (int i = 0; i < 200; i++) {
      text.append(";k").append(i).append('=').append(i);
    }

    IrcLine line = read(text + " PING");

    assertThat(line.rawTag("k199")).isEqualTo("199");
    assertThat(line.rawTag("first")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "@",
        "@id=7",
        "@id=7 ",
        ":",
        ":tmi.twitch.tv",
        "@a=b :c",
        "@ :x :y",
        "🎉"
      })
  void whatHasNoCommandIsUnparseableAndNothingWorse(String text) {
    assertThat(WireLine.parse(text)).isEqualTo(new UnparseableLine(text));
  }

  @Test
  void aLineDoesNotPrintWhatPeopleWrote() {
    assertThat(read(":mara!m@m PRIVMSG #ada :my secret").toString()).doesNotContain("secret");
  }

  private static IrcLine read(String text) {
    return (IrcLine) WireLine.parse(text);
  }
}
