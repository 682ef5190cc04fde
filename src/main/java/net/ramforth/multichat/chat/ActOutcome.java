package net.ramforth.multichat.chat;

import java.time.Instant;
import java.util.Locale;

/** What became of something that a person did at a platform. */
public sealed interface ActOutcome {

  /**
   * The platform did it.
   *
   * @param undoable whether {@link ChatActs#unban} takes it back
   */
  record Done(boolean undoable) implements ActOutcome {}

  /** It was not done, and the same again would not be either until somebody changes something. */
  record Refused(Cause cause) implements ActOutcome {}

  /**
   * The platform took the text and shows it to nobody.
   *
   * @param reason the platform's own words, or its code; may be empty
   */
  record Dropped(String reason) implements ActOutcome {}

  /** Too much in too short a time; nothing of it is done before {@code until}. */
  record RateLimited(Instant until) implements ActOutcome {}

  /** Why it was not done. The {@link #code()} is the word on the wire; pages make sentences. */
  enum Cause {
    /** The person let us sign in, but not do this. */
    NEEDS_GRANT,
    /** The person has no channel at that platform. */
    NOT_LINKED,
    /** The person may not do this in that channel. */
    NOT_A_MODERATOR,
    /** The message or the person is not there any more. */
    ALREADY_GONE,
    /** Who shall be banned is banned already, or who shall not be, is not. */
    ALREADY_SO,
    /** The broadcaster and other moderators are out of reach. */
    NOT_ALLOWED_ON,
    /** The platform removes only newer messages. */
    TOO_OLD,
    /** What all of us together may ask of the platform in a day is used up. */
    QUOTA,
    /** There is no open chat in which to do it. */
    NOTHING_LIVE,
    /** The platform has no way to do it, or not from here. */
    NOT_SUPPORTED,
    /** The platform accepts our access for this person no longer. */
    SIGN_IN_AGAIN,
    /** No usable answer; whether it was done is not known. */
    UNREACHABLE;

    /** E.g. {@code not-a-moderator}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
