/** One account's live chat as a numbered log of updates. The only place that changes live state. */
@ApplicationModule(allowedDependencies = {"chat", "account", "moderation"})
@NullMarked
package net.ramforth.multichat.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
