package net.ramforth.multichat.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The account has no overlay of this id; somebody else may have. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchOverlay extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSuchOverlay() {
    super("no such overlay");
  }
}
