/** Finds YouTube's broadcasts and turns their live chat into chat events. */
@ApplicationModule(allowedDependencies = {"chat", "account"})
@NullMarked
package net.ramforth.multichat.youtube;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
