/** Reads YouTube's undocumented live-chat JSON and says it in words of our own; no network. */
@NullMarked
package net.ramforth.multichat.youtube.innertube;

import org.jspecify.annotations.NullMarked;
