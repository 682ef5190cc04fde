/**
 * What the page asks the server for, and what it makes of the answers.
 *
 * @typedef {{at: string, by: string}} Read
 * @typedef {{id: string, at: string, platform: string, kind: string, author: string,
 *   amount?: string, currency?: string, minor?: number, notice: string, text: string,
 *   removed: boolean, read?: Read}} Entry
 * @typedef {{currency?: string, minor: number, text: string, count: number}} Total
 * @typedef {{from: string, to: string, count: number}} Stretch
 * @typedef {{entries: Entry[], totals: Total[], more: boolean, unread: number, now: string}} Page
 * @typedef {{q: string, platform: string, kind: string, sort: string, stream: string,
 *   unread: boolean}} Filter
 */

const SEPARATOR = "/";

/** The value of an option for a stream. @param {Stretch} stream */
export const streamValue = ({ from, to }) => from + SEPARATOR + to;

/** @param {FormData} form @returns {Filter} */
export function filterOf(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? "");
  return {
    q: text("q").trim(),
    platform: text("platform"),
    kind: text("kind"),
    sort: text("sort"),
    stream: text("stream"),
    unread: form.get("unread") !== null,
  };
}

/** Whether it lets everything through. @param {Filter} filter */
export const isOpen = ({ q, platform, kind, stream, unread }) =>
  !q && !platform && !kind && !stream && !unread;

/**
 * The question as it stands in an address; what asks for nothing is left out.
 *
 * @param {Filter} filter
 * @param {Record<string, string | number>} [more]
 * @returns {string} begins with `?` unless it is empty
 */
export function question({ stream, unread, ...rest }, more = {}) {
  const [from = "", to = ""] = stream.split(SEPARATOR);
  const asked = { ...rest, from, to, unread: unread ? "true" : "", ...more };
  const given = Object.entries(asked).filter(([, value]) => value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}

/**
 * What to do about entries that changed: those that are shown change in place; new ones can be
 * put on top only where the newest stand there.
 *
 * @param {Set<string>} shown ids
 * @param {Entry[]} changed newest first
 * @param {Filter} filter
 * @returns {{update: Entry[], onTop: Entry[], news: number}} news: how many cannot be put anywhere
 */
export function sorted(shown, changed, filter) {
  const fresh = changed.filter(
    (entry) => !shown.has(entry.id) && !(filter.unread && entry.read !== undefined),
  );
  const isNewestFirst = filter.sort === "" || filter.sort === "newest";
  return {
    update: changed.filter((entry) => shown.has(entry.id)),
    onTop: isNewestFirst ? fresh : [],
    news: isNewestFirst ? 0 : fresh.length,
  };
}

/** An id for a command; pages that come by plain http from another computer have no randomUUID. */
export function commandId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
