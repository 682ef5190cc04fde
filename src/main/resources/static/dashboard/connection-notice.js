/**
 * Says that the page has lost its server. A connection that comes back soon is not worth a word.
 */

/** In milliseconds. */
const SOON = 3_000;

/**
 * @param {HTMLElement} notice hidden while all is well
 * @returns {(status: string) => void} to be told of every `open` and `waiting`
 */
export function connectionNotice(notice) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let aboutToTell;
  return (status) => {
    if (status === "open") {
      clearTimeout(aboutToTell);
      aboutToTell = undefined;
      notice.hidden = true;
    }
    if (status === "waiting") aboutToTell ??= setTimeout(() => (notice.hidden = false), SOON);
  };
}
