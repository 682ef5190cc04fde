/** Brings room updates to browsers over STOMP: who may subscribe, snapshot, numbered updates. */
@ApplicationModule(
    allowedDependencies = {
      "chat",
      "account",
      "team",
      "settings",
      "moderation",
      "room",
      "rehearsal"
    })
@NullMarked
package net.ramforth.multichat.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
