/**
 * What tests and developers run against instead of the real world: a Twitch of their own, a clock
 * that moves when told, a browser.
 */
@NullMarked
package net.ramforth.multichat.testing;

import org.jspecify.annotations.NullMarked;
