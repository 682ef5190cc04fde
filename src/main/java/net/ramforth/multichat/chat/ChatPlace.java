package net.ramforth.multichat.chat;

import java.util.List;

/**
 * A chat that something is done in.
 *
 * @param broadcasts the platform's ids of what is live in the channel now; empty where a channel
 *     has but one chat
 */
public record ChatPlace(Channel channel, List<String> broadcasts) {

  public ChatPlace {
    broadcasts = List.copyOf(broadcasts);
  }
}
