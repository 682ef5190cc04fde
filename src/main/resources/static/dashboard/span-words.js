/**
 * A length of time as people say it: the largest unit that fits, rounded down.
 *
 * @import { Words } from "./words.js"
 *
 * @param {number} millis
 * @param {Words} words
 * @returns {string} for example `3 s`
 */
export function spanWords(millis, words) {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  if (seconds < 60) return words.say("span.seconds", { n: seconds });
  if (seconds < 3600) return words.say("span.minutes", { n: Math.floor(seconds / 60) });
  if (seconds < 86_400) return words.say("span.hours", { n: Math.floor(seconds / 3600) });
  return words.say("span.days", { n: Math.floor(seconds / 86_400) });
}
