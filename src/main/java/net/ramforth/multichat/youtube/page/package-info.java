/** YouTube's HTML pages as data; touches no network. */
@NullMarked
package net.ramforth.multichat.youtube.page;

import org.jspecify.annotations.NullMarked;
