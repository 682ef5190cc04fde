/** The page moderators and streamers work in; its commands. */
@ApplicationModule(allowedDependencies = {"chat", "account", "team", "settings", "room"})
@NullMarked
package net.ramforth.multichat.dock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
