/** A YouTube and Google of our own: sign-in, Data API, web pages and InnerTube live chat. */
@NullMarked
package net.ramforth.multichat.testing.youtube;

import org.jspecify.annotations.NullMarked;
