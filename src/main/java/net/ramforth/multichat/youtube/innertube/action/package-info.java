/** One small record for each action of a live chat, under YouTube's own name. */
@NullMarked
package net.ramforth.multichat.youtube.innertube.action;

import org.jspecify.annotations.NullMarked;
