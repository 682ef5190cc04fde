/** Badges and emotes of Twitch, BTTV, FFZ, 7TV: catalogue, cache, image proxy. */
@ApplicationModule(allowedDependencies = {"chat", "account"})
@NullMarked
package net.ramforth.multichat.emote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
