package net.ramforth.multichat.youtube.innertube;

/** Thrown when JSON is no live chat's answer at all: an error, a bare reload order, a new shape. */
public final class NoLiveChatAnswer extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoLiveChatAnswer(String what) {
    super(what);
  }
}
