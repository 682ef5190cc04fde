/** Which language pages speak: the browser's, or the one that somebody chose. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package net.ramforth.multichat.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
