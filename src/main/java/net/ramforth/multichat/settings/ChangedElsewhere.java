package net.ramforth.multichat.settings;

/** Somebody changed the settings since they were read; nothing was changed now. */
final class ChangedElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient StoredSettings now;

  ChangedElsewhere(StoredSettings now) {
    super("the settings are of version " + now.version());
    this.now = now;
  }

  StoredSettings now() {
    return now;
  }
}
