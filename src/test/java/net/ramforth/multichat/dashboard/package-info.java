@NullMarked
package net.ramforth.multichat.dashboard;

import org.jspecify.annotations.NullMarked;
