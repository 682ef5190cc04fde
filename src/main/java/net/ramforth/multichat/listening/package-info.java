/** Which sources run for whom; starts, supervises, retries, stops; says how each is doing. */
@ApplicationModule(allowedDependencies = {"chat", "account", "emote", "room"})
@NullMarked
package net.ramforth.multichat.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
