/** Turns Twitch IRC into chat events. */
@ApplicationModule(allowedDependencies = {"chat", "account"})
@NullMarked
package net.ramforth.multichat.twitch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
