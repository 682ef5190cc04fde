/** The data directory and the database inside it. */
@NullMarked
package net.ramforth.multichat.account.storage;

import org.jspecify.annotations.NullMarked;
