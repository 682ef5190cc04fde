/** Who is signed in, which channels they linked, their encrypted tokens and their overlay keys. */
@ApplicationModule(allowedDependencies = {"chat"})
@NullMarked
package net.ramforth.multichat.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
