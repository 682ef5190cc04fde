@NullMarked
package net.ramforth.multichat.account;

import org.jspecify.annotations.NullMarked;
