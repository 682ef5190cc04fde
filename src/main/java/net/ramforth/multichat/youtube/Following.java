package net.ramforth.multichat.youtube;

/** Somebody's right to hear one broadcast's chat. */
@FunctionalInterface
interface Following extends AutoCloseable {

  /** Gives it up; nothing more is heard. May be called twice. */
  @Override
  void close();
}
