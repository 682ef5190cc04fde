/** Speaks OAuth with platforms, in their dialects. */
@NullMarked
package net.ramforth.multichat.account.oauth;

import org.jspecify.annotations.NullMarked;
