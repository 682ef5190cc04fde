@NullMarked
package net.ramforth.multichat.listening;

import org.jspecify.annotations.NullMarked;
