/** Finds the broadcasts of a channel without any quota: by its pages. */
@NamedInterface("broadcast")
@NullMarked
package net.ramforth.multichat.youtube.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
