/** The page OBS shows. */
@ApplicationModule(allowedDependencies = {"account", "settings"})
@NullMarked
package net.ramforth.multichat.overlay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
