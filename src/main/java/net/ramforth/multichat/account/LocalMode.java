package net.ramforth.multichat.account;

import org.springframework.stereotype.Component;

@Component
public final class LocalMode {
  public boolean isOn() {
    return true;
  }
}
