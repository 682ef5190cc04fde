/**
 * Brings the pictures of chats from the platforms' servers to viewers under our own address, so
 * that no viewer's browser calls anybody but us.
 */
@NullMarked
package net.ramforth.multichat.emote.image;

import org.jspecify.annotations.NullMarked;
