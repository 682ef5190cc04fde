/** Twitch's dialect of IRC, in Twitch's own words. */
@NullMarked
package net.ramforth.multichat.twitch.irc;

import org.jspecify.annotations.NullMarked;
