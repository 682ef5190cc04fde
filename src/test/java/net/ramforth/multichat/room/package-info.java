@NullMarked
package net.ramforth.multichat.room;

import org.jspecify.annotations.NullMarked;
