@NullMarked
package net.ramforth.multichat.account.storage;

import org.jspecify.annotations.NullMarked;
