/** How browsers sign in, stay signed in and sign out, and what they may ask for meanwhile. */
@NullMarked
package net.ramforth.multichat.account.signin;

import org.jspecify.annotations.NullMarked;
