package net.ramforth.multichat.emote.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.ramforth.multichat.chat.ChatMessage;
import net.ramforth.multichat.chat.Picture;

/** Words that stand for pictures, without any provider. */
public final class WordsForTests {

  private final Words words;

  /** As many in each of the six sets that a channel has, among them those named. */
  public WordsForTests(int perSet, List<String> named) {
    List<Shelf> shelves = new ArrayList<>();
    for (String set : List.of("a", "b", "c", "d", "e", "f")) {
      Map<String, Meaning> meanings = new HashMap<>();
      for (int i = 0; i < perSet; i++) {
        meanings.put("emote" + set + i, emote());
      }
      shelves.add(new Shelf(Provider.FFZ, set));
      shelves.getLast().fill(Map.copyOf(meanings));
    }
    Map<String, Meaning> last = new HashMap<>(shelves.getLast().words());
    named.forEach(name -> last.put(name, emote()));
    shelves.getLast().fill(Map.copyOf(last));
    words = new Words(List.copyOf(shelves));
  }

  public ChatMessage illustrate(ChatMessage message) {
    return message.withFragments(Reading.of(message.fragments(), words));
  }

  private static Meaning emote() {
    return new Meaning.Emote("1", Picture.emote("https://cdn.example/1"), false);
  }
}
