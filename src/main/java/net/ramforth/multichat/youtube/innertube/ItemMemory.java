package net.ramforth.multichat.youtube.innertube;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Knows what became of the latest items, so that nothing is posted twice: answers repeat what they
 * said when they are asked for again. Not thread-safe.
 */
final class ItemMemory {

  private enum State {
    /** Only its placeholder has come yet. */
    AWAITED,
    SHOWN,
    HELD,
    REMOVED
  }

  private final SequencedMap<String, State> states = new LinkedHashMap<>();
  private final int limit;

  ItemMemory(int limit) {
    this.limit = limit;
  }

  /** Whether this is the moment to post it. */
  boolean show(String id) {
    State state = states.get(id);
    if (state != null && state != State.AWAITED) {
      return false;
    }
    become(id, State.SHOWN);
    return true;
  }

  /** Whether this is the moment to post it, after it was held. */
  boolean release(String id) {
    State state = states.get(id);
    if (state != State.AWAITED && state != State.HELD) {
      return false;
    }
    become(id, State.SHOWN);
    return true;
  }

  /** A placeholder came in its own right. */
  void await(String id) {
    if (!states.containsKey(id)) {
      become(id, State.AWAITED);
    }
  }

  /** Whether there may be something to take back; so with items too old to be remembered. */
  boolean hold(String id) {
    State state = states.get(id);
    if (state != null && state != State.SHOWN) {
      return false;
    }
    become(id, State.HELD);
    return true;
  }

  void remove(String id) {
    become(id, State.REMOVED);
  }

  boolean isRemoved(String id) {
    return states.get(id) == State.REMOVED;
  }

  private void become(String id, State state) {
    states.putLast(id, state);
    if (states.size() > limit) {
      states.pollFirstEntry();
    }
  }
}
