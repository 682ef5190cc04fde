@NullMarked
package net.ramforth.multichat.settings;

import org.jspecify.annotations.NullMarked;
