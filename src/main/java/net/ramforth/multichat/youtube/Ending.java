package net.ramforth.multichat.youtube;

/** Why the chat of a broadcast is read no more. */
enum Ending {
  /** It is over, says the chat; a look will tell whether the broadcast is. */
  OVER,
  /** There is none to read: switched off, over, or not for everybody. The page does not say. */
  UNAVAILABLE,
  /** It is there, and not for us. */
  FORBIDDEN,
  /** We could not get it, for too long. */
  LOST
}
