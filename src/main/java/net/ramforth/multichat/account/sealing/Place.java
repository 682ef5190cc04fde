package net.ramforth.multichat.account.sealing;

import java.nio.charset.StandardCharsets;

/** Where a sealed secret is stored. Moved to another place, it does not open any more. */
public record Place(String table, String row, String column) {

  byte[] bytes() {
    return (table + "\0" + row + "\0" + column).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return table + "[" + row + "]." + column;
  }
}
