/** Whole stories, from a person's first click to the picture on stream, in a real browser. */
@NullMarked
package net.ramforth.multichat.journey;

import org.jspecify.annotations.NullMarked;
