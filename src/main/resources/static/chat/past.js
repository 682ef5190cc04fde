/**
 * What a page missed, put in order.
 *
 * @import { Add, FeedChange, Remove, Replace } from "../room/room-feed.js"
 */

/**
 * @param {FeedChange[]} changes that tell of the past
 * @returns {{others: (Remove | Replace)[], places: Add[][]}} what they add, oldest first, by the
 *   message before which it stands; that one was known already
 */
export function inOrder(changes) {
  /** @type {(Remove | Replace)[]} */
  const others = [];
  /** @type {Map<string, Add>} */
  const adds = new Map();
  for (const change of changes) {
    const added = adds.get(change.key);
    if (change.type === "add") adds.set(change.key, change);
    else if (!added) others.push(change);
    else if (change.type === "remove") adds.delete(change.key);
    else adds.set(change.key, { ...added, message: change.message });
  }
  return { others, places: placesOf(adds.values()) };
}

/** @param {Iterable<Add>} adds @returns {Add[][]} */
function placesOf(adds) {
  /** @type {Map<string | null, Add[]>} by the message before which they stand */
  const places = new Map();
  /** @type {Map<string, Add[]>} by the message that is in it */
  const homes = new Map();
  for (const change of adds) {
    const { key, before } = change;
    const home = before === null ? undefined : homes.get(before);
    const place = home ?? places.get(before) ?? [];
    if (home) {
      const at = home.findIndex((other) => other.key === before);
      home.splice(at, 0, { ...change, before: home[at]?.before ?? null });
    } else {
      place.push(change);
      places.set(before, place);
    }
    homes.set(key, place);
  }
  return [...places.values()];
}
