package net.ramforth.multichat.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.ramforth.multichat.chat.Channel;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets one at a time change a channel's tokens, so that nobody keeps a pair that is dead. */
@Component
class ChannelLocks {

  private final Map<Channel, ReentrantLock> locks = new ConcurrentHashMap<>();

  <T> T alone(Channel channel, Supplier<T> work) {
    var lock = locks.computeIfAbsent(channel, _ -> new ReentrantLock());
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  @EventListener
  void on(ChannelUnlinked event) {
    locks.remove(event.channel());
  }
}
