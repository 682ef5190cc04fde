/** What the product costs: benchmarks, a load driver, start-up. Run only when asked. */
@NullMarked
package net.ramforth.multichat.benchmark;

import org.jspecify.annotations.NullMarked;
