package net.ramforth.multichat.dock;

import java.util.Set;
import net.ramforth.multichat.account.Grant;
import net.ramforth.multichat.account.LinkedChannel;
import net.ramforth.multichat.chat.ChatActs;
import net.ramforth.multichat.chat.ChatPlace;
import net.ramforth.multichat.chat.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A platform of a room, and as whom somebody can act there.
 *
 * @param self the person's own channel there; null if they have none
 * @param grants what they let us do as it
 * @param lost whether the platform accepts our access to it no longer
 */
record Voice(
    ChatActs acts, ChatPlace where, @Nullable LinkedChannel self, Set<Grant> grants, boolean lost) {

  Voice {
    grants = Set.copyOf(grants);
  }

  Platform platform() {
    return acts.platform();
  }
}
