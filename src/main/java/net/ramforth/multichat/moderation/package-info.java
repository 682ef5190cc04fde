/** Decides whether something may be seen: show, hold, hide. Pure functions. */
@ApplicationModule(allowedDependencies = {"chat", "account", "settings"})
@NullMarked
package net.ramforth.multichat.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
