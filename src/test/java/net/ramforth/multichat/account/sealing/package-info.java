@NullMarked
package net.ramforth.multichat.account.sealing;

import org.jspecify.annotations.NullMarked;
