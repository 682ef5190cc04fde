/** Encrypts what must not be readable in a stolen database. */
@NullMarked
package net.ramforth.multichat.account.sealing;

import org.jspecify.annotations.NullMarked;
