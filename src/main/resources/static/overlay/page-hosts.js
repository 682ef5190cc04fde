/**
 * Hosts that the streamer's own CSS may load from are part of the page's policy, which only a new
 * load changes.
 */

/** Not again for so long, in milliseconds: a page kept for bad times may have the old policy. */
const ONCE_MILLIS = 30_000;

const RELOADED_AT = "reloaded-for-hosts-at";

/** @param {string[]} hosts that there are now */
export function reloadForHosts(hosts) {
  if (hosts.join(" ") === (document.documentElement.dataset.hosts ?? "")) return;
  const last = Number(sessionStorage.getItem(RELOADED_AT));
  if (Date.now() - last < ONCE_MILLIS) return;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  location.reload();
}
