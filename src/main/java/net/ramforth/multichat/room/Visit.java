package net.ramforth.multichat.room;

/**
 * Somebody looking into a room. The observer sees exactly the updates after {@link #catchUp()}.
 * While a room has visits, its sources are heard.
 */
public final class Visit implements AutoCloseable {

  private final CatchUp catchUp;
  private final Runnable leave;

  Visit(CatchUp catchUp, Runnable leave) {
    this.catchUp = catchUp;
    this.leave = leave;
  }

  public CatchUp catchUp() {
    return catchUp;
  }

  /** Leaves the room; the observer hears nothing more. May be called twice. */
  @Override
  public void close() {
    leave.run();
  }
}
