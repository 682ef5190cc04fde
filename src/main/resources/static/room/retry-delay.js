/** The nominal wait before the first retry, in milliseconds. It doubles from there. */
const FIRST_MILLIS = 250;

/** No wait is longer than this, in milliseconds. */
const LONGEST_MILLIS = 10_000;

/**
 * How long to wait before attempt `attempt` (from 0): between half and all of the nominal wait, so
 * that pages cut off together do not come back in step.
 *
 * @param {number} attempt
 * @param {() => number} [random] from 0 to 1
 * @returns {number} milliseconds
 */
export function retryDelay(attempt, random = Math.random) {
  const nominal = Math.min(LONGEST_MILLIS, FIRST_MILLIS * 2 ** Math.min(attempt, 16));
  return nominal * (0.5 + random() / 2);
}
