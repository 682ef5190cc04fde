/** The page OBS shows, and the gallery of everything it can show. */
@ApplicationModule(allowedDependencies = {"account", "settings"})
@NullMarked
package net.ramforth.multichat.overlay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
