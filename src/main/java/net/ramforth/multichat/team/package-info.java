/** Moderators by invitation: who may act in whose room, with which rights. */
@ApplicationModule(allowedDependencies = {"chat", "account"})
@NullMarked
package net.ramforth.multichat.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
