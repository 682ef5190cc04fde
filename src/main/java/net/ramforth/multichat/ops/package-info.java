/** Health, metrics, log redaction. Nobody may use it. */
@ApplicationModule(allowedDependencies = {"account", "listening", "room", "delivery"})
@NullMarked
package net.ramforth.multichat.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
