/**
 * Finds the overlay key in the page's own address.
 *
 * @param {string} pathname
 * @returns {string | null}
 */
export function overlayKeyFrom(pathname) {
  return /^\/overlay\/([\w-]+)\/?$/.exec(pathname)?.[1] ?? null;
}
