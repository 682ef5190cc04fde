@NullMarked
package net.ramforth.multichat.delivery;

import org.jspecify.annotations.NullMarked;
