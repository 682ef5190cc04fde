package net.ramforth.multichat.dock;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.ramforth.multichat.account.Accounts;
import net.ramforth.multichat.account.Grants;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.chat.Broadcast;
import net.ramforth.multichat.chat.Channel;
import net.ramforth.multichat.chat.ChatActs;
import net.ramforth.multichat.chat.ChatPlace;
import net.ramforth.multichat.chat.Platform;
import net.ramforth.multichat.chat.SourceState;
import net.ramforth.multichat.room.Rooms;
import net.ramforth.multichat.team.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where in a room's platforms somebody can act, and as whom. */
@Component
class Voices {

  private final Map<Platform, ChatActs> acts = new EnumMap<>(Platform.class);
  private final Accounts accounts;
  private final Grants grants;
  private final Rooms rooms;

  Voices(List<ChatActs> acts, Accounts accounts, Grants grants, Rooms rooms) {
    acts.forEach(one -> this.acts.put(one.platform(), one));
    this.accounts = accounts;
    this.grants = grants;
    this.rooms = rooms;
  }

  /** One for each platform of the room in which anything can be done. */
  List<Voice> of(Seat seat) {
    return acts.keySet().stream().flatMap(platform -> at(seat, platform).stream()).toList();
  }

  /** Empty if the room has no channel there, or one that was only named at Twitch. */
  Optional<Voice> at(Seat seat, Platform platform) {
    var found = acts.get(platform);
    return found == null
        ? Optional.empty()
        : place(seat, platform).map(where -> voice(seat, found, where));
  }

  private Optional<ChatPlace> place(Seat seat, Platform platform) {
    var channels = channels(accounts.channelsOf(seat.room()), platform);
    return channels.stream()
        // YouTube's chats are found by what is live; Twitch's by the id of the channel alone.
        .filter(linked -> !linked.anonymous() || platform == Platform.YOUTUBE)
        .min(Comparator.comparing(LinkedChannel::anonymous))
        .map(linked -> new ChatPlace(linked.channel(), live(seat, channels)));
  }

  private List<String> live(Seat seat, List<LinkedChannel> channels) {
    var sources = rooms.of(seat.room()).snapshot().sources();
    return channels.stream()
        .sorted(Comparator.comparing(LinkedChannel::anonymous))
        .flatMap(linked -> broadcasts(sources.get(linked.channel())))
        .filter(broadcast -> broadcast.reading() == Broadcast.Reading.READING)
        .map(Broadcast::id)
        .toList();
  }

  private static Stream<Broadcast> broadcasts(@Nullable SourceState state) {
    return state instanceof SourceState.Live(_, var broadcasts)
        ? broadcasts.stream()
        : Stream.empty();
  }

  private Voice voice(Seat seat, ChatActs found, ChatPlace where) {
    var self =
        channels(accounts.channelsOf(seat.person()), found.platform()).stream()
            .filter(linked -> !linked.anonymous())
            .max(
                Comparator.<LinkedChannel, Boolean>comparing(
                        linked -> linked.channel().equals(where.channel()))
                    .thenComparing(linked -> grants.of(linked.channel()).size()));
    return self.map(LinkedChannel::channel)
        .map(channel -> new Voice(found, where, self.get(), grants.of(channel), isLost(channel)))
        .orElseGet(() -> new Voice(found, where, null, Set.of(), false));
  }

  private boolean isLost(Channel channel) {
    return accounts.mustConnectAgain(channel);
  }

  private static List<LinkedChannel> channels(List<LinkedChannel> all, Platform platform) {
    return all.stream().filter(linked -> linked.channel().platform() == platform).toList();
  }
}
