/** One chat for every stream: the application and its modules. */
@NullMarked
package net.ramforth.multichat;

import org.jspecify.annotations.NullMarked;
