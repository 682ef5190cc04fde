package net.ramforth.multichat.account.sealing;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value belongs. It opens nowhere else, so that nobody who can write to the database
 * can give one row the secret of another.
 */
public record Place(String table, String row, String column) {

  byte[] asAssociatedText() {
    return String.join("\n", table, row, column).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return table + "." + column + " of row " + row;
  }
}
