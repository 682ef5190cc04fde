/**
 * How long ago something was, and how long something is still good for.
 *
 * @import { Words } from "../dashboard/words.js"
 */
import { spanWords } from "../dashboard/span-words.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * @param {string} instant ISO 8601
 * @param {number} now epoch milliseconds
 * @param {Words} words
 * @returns {string} for example `2 min ago`
 */
export function agoWords(instant, now, words) {
  const millis = now - Date.parse(instant);
  return millis < MINUTE
    ? words.say("just-now")
    : words.say("ago", { span: spanWords(millis, words) });
}

/**
 * Rounded up, so that a day is 24 hours at first and never says nothing while there is time.
 *
 * @param {string} instant ISO 8601
 * @param {number} now epoch milliseconds
 * @param {Words} words
 * @returns {string} for example `24 h left`
 */
export function leftWords(instant, now, words) {
  const millis = Date.parse(instant) - now;
  if (millis <= 0) return words.say("expired");
  return words.say("left", { span: spanLeft(millis, words) });
}

/** @param {number} millis @param {Words} words */
function spanLeft(millis, words) {
  if (millis <= 59 * MINUTE) return words.say("span.minutes", { n: Math.ceil(millis / MINUTE) });
  if (millis <= 48 * HOUR) return words.say("span.hours", { n: Math.ceil(millis / HOUR) });
  return words.say("span.days", { n: Math.ceil(millis / DAY) });
}
