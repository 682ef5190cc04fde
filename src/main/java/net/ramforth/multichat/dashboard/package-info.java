/** Sign-in, linking, set-up, "how is my chat doing". */
@ApplicationModule(
    allowedDependencies = {
      "chat",
      "account",
      "settings",
      "listening",
      "rehearsal",
      "youtube::broadcast"
    })
@NullMarked
package net.ramforth.multichat.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
