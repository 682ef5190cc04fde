/** Encrypts what must not be readable in a stolen database. */
@NamedInterface("sealing")
@NullMarked
package net.ramforth.multichat.account.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
