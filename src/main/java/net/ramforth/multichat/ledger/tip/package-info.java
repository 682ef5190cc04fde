/** A streamer's public page with their own links for those who want to give something. */
@NullMarked
package net.ramforth.multichat.ledger.tip;

import org.jspecify.annotations.NullMarked;
