/** Random input in the shape of real input, for tests that look for what nobody thought of. */
@NullMarked
package net.ramforth.multichat.testing.fuzz;

import org.jspecify.annotations.NullMarked;
