/** Hears of tips from the sites by which streamers get them. */
@NullMarked
package net.ramforth.multichat.ledger.hook;

import org.jspecify.annotations.NullMarked;
