/** The message on air and the queue behind it; the streamer's override. */
@ApplicationModule(
    allowedDependencies = {"chat", "account", "account::sealing", "team", "room", "ledger"})
@NullMarked
package net.ramforth.multichat.featured;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
