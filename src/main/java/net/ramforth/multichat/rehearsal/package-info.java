/** A made-up chat that covers every kind: test messages and the gallery. */
@ApplicationModule(allowedDependencies = {"chat", "account", "emote", "room"})
@NullMarked
package net.ramforth.multichat.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
