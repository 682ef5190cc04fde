/**
 * A time as people around here say it, with its day if that is not today.
 *
 * @param {string} instant ISO 8601
 * @param {number} now epoch milliseconds
 * @param {{locale?: string, timeZone?: string}} [place] the browser's by default
 * @returns {string} for example `20:00` or `Tue 24 Nov, 20:00`
 */
export function timeWords(instant, now, { locale, timeZone } = {}) {
  const at = new Date(instant);
  const time = at.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", timeZone });
  /** @type {Intl.DateTimeFormatOptions} */
  const day = { weekday: "short", day: "numeric", month: "short", timeZone };
  const date = at.toLocaleDateString(locale, day);
  return date === new Date(now).toLocaleDateString(locale, day) ? time : `${date}, ${time}`;
}
