/** A whole evening in one hour: the product under chat, cuts, restarts and a full disk, by hand. */
@NullMarked
package net.ramforth.multichat.soak;

import org.jspecify.annotations.NullMarked;
