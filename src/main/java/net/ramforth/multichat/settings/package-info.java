/** What one account chose: how its overlay looks and behaves. */
@ApplicationModule(allowedDependencies = {"chat", "account", "team"})
@NullMarked
package net.ramforth.multichat.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
