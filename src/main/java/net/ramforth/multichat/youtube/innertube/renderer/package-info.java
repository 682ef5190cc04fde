/** One small record for each renderer of a live chat, under YouTube's own name. */
@NullMarked
package net.ramforth.multichat.youtube.innertube.renderer;

import org.jspecify.annotations.NullMarked;
