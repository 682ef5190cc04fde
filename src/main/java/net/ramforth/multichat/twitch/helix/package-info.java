/** What people do in Twitch's chat through Helix, each with their own token. */
@NullMarked
package net.ramforth.multichat.twitch.helix;

import org.jspecify.annotations.NullMarked;
