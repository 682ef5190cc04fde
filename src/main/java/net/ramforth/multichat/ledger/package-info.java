/** Every paid message once, kept, searchable, with a shared "read" mark. */
@ApplicationModule(allowedDependencies = {"chat", "account", "account::sealing", "team", "room"})
@NullMarked
package net.ramforth.multichat.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
