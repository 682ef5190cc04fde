@NullMarked
package net.ramforth.multichat.ops;

import org.jspecify.annotations.NullMarked;
