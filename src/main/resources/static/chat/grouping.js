/** Marks rows with which somebody goes on writing, so that their name needs not stand there again. */

/** A row later than this after the one before it names its author again, in milliseconds. */
const GROUP_MILLIS = 60_000;

/** Kinds that say nothing but what somebody wrote. */
const PLAIN_KINDS = new Set(["chat"]);

/** @param {HTMLElement} list of rows, oldest first */
export function markContinued(list) {
  /** @type {HTMLElement | null} */
  let before = null;
  for (const row of /** @type {Iterable<HTMLElement>} */ (list.children)) {
    if (before && continues(row, before)) row.dataset.continued = "";
    else if (row.dataset.continued !== undefined) delete row.dataset.continued;
    before = row;
  }
}

/** @param {HTMLElement} row @param {HTMLElement} before */
function continues(row, before) {
  const { platform, authorId, kind = "", reply } = row.dataset;
  return (
    PLAIN_KINDS.has(kind) &&
    reply === undefined &&
    PLAIN_KINDS.has(before.dataset.kind ?? "") &&
    before.dataset.faded === undefined &&
    platform === before.dataset.platform &&
    authorId === before.dataset.authorId &&
    timeOf(row) - timeOf(before) <= GROUP_MILLIS
  );
}

/** @param {HTMLElement} row */
const timeOf = (row) => Date.parse(row.querySelector("time")?.dateTime ?? "");
