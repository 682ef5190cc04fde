/** The one door to YouTube's servers; knows nothing of what their answers mean. */
@NullMarked
package net.ramforth.multichat.youtube.web;

import org.jspecify.annotations.NullMarked;
