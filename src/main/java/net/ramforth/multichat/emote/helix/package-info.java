/** What Helix knows of Twitch channels: badges, cheermotes, names of other rooms. */
@NullMarked
package net.ramforth.multichat.emote.helix;

import org.jspecify.annotations.NullMarked;
