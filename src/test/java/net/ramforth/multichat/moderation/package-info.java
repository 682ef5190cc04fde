@NullMarked
package net.ramforth.multichat.moderation;

import org.jspecify.annotations.NullMarked;
