/** YouTube's official stream of a chat: pushed, documented, and paid for with quota. */
@NullMarked
package net.ramforth.multichat.youtube.official;

import org.jspecify.annotations.NullMarked;
