/** Emotes of BetterTTV, FrankerFaceZ and 7TV: which words stand for which pictures. */
@NullMarked
package net.ramforth.multichat.emote.words;

import org.jspecify.annotations.NullMarked;
