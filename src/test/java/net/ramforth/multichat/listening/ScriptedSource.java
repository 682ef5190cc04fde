package net.ramforth.multichat.listening;

import java.util.ArrayList;
import java.util.List;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.Platform;

/** A source whose network is the test. */
final class ScriptedSource implements ChatSource {

  final List<Attempt> attempts = new ArrayList<>();

  static final class Attempt implements ChatListener {
    final ChatSink sink;
    boolean closed;

    Attempt(ChatSink sink) {
      this.sink = sink;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Override
  public Platform platform() {
    return Platform.TWITCH;
  }

  @Override
  public ChatListener listen(Channel channel, ChatSink sink) {
    var attempt = new Attempt(sink);
    attempts.add(attempt);
    return attempt;
  }

  Attempt last() {
    return attempts.getLast();
  }
}
