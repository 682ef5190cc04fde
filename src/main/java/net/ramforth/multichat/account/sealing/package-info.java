/** Encryption of secrets at rest: AES-256-GCM, bound to the place where a secret is stored. */
@NullMarked
package net.ramforth.multichat.account.sealing;

import org.jspecify.annotations.NullMarked;
