package net.ramforth.multichat.youtube;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatListener;
import net.ramforth.multichat.chat.ChatSink;
import net.ramforth.multichat.chat.ChatSource;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.youtube.broadcast.Discovery;
import net.ramforth.multichat.youtube.broadcast.YoutubeAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** YouTube as somewhere chat comes from: without quota, read from what its own pages read. */
@Component
class YoutubeChat implements ChatSource {

  private final YoutubeListener.Shared shared;

  @Autowired
  YoutubeChat(
      YoutubeProperties properties,
      Discovery discovery,
      Pollers pollers,
      Accounts accounts,
      TaskScheduler scheduler,
      Clock clock) {
    this(properties, discovery, pollers, accounts::chosenIn, scheduler, clock);
  }

  YoutubeChat(
      YoutubeProperties properties,
      Discovery discovery,
      Pollers pollers,
      Function<Channel, Optional<String>> choices,
      TaskScheduler scheduler,
      Clock clock) {
    this.shared =
        new YoutubeListener.Shared(
            properties,
            discovery,
            pollers,
            choices,
            scheduler,
            clock,
            RandomGenerator.getDefault());
  }

  @Override
  public Platform platform() {
    return Platform.YOUTUBE;
  }

  @Override
  public ChatListener listen(Channel channel, ChatSink sink) {
    var listener = new YoutubeListener(channel, YoutubeAddress.of(channel), sink, shared);
    listener.start();
    return listener;
  }
}
