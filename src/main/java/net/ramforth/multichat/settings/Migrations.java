package net.ramforth.multichat.settings;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings settings that were stored or exported by an older version to the present shape. A setting
 * that is merely new needs nothing here: it has its default.
 */
final class Migrations {

  private static final String SCHEMA = "schema";

  /** Each leads from the version of its place in the list, beginning with 1, to the next. */
  private static final List<Consumer<ObjectNode>> STEPS = List.of(Migrations::platformMark);

  static final int CURRENT = STEPS.size() + 1;

  private Migrations() {}

  /** Changes it in place. What says no version is of the first. */
  static void toCurrent(ObjectNode settings) {
    var said = settings.remove(SCHEMA);
    int schema = said != null && said.isIntegralNumber() ? said.intValue() : 1;
    for (int at = Math.max(1, schema); at < CURRENT; at++) {
      STEPS.get(at - 1).accept(settings);
    }
  }

  /** Marks which version it is of. */
  static void stamp(ObjectNode settings) {
    settings.put(SCHEMA, CURRENT);
  }

  /** 1 to 2: the mark was there or not; now it is one of three. */
  private static void platformMark(ObjectNode settings) {
    var shown = settings.remove("showPlatform");
    if (shown != null && shown.isBoolean()) {
      settings.put("platformMark", shown.booleanValue() ? "icon" : "none");
    }
  }
}
