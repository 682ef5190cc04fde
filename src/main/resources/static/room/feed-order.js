/**
 * Lists of messages by their keys, made of others.
 *
 * @import { KeptMessages } from "./kept-messages.js"
 * @import { Message } from "./message.js"
 */

/** @param {Map<string, Message>} messages oldest first @param {number} most @returns {Map<string, Message>} */
export function newestOfEach(messages, most) {
  if (messages.size <= most) return messages;
  /** @type {Map<string, number>} by platform */
  const counts = new Map();
  const newest = [...messages].reverse().filter(([, { platform }]) => {
    const count = (counts.get(platform) ?? 0) + 1;
    counts.set(platform, count);
    return count <= most;
  });
  return new Map(newest.reverse());
}

/**
 * Merges what is on screen with what a server sent that does not know the screen. Rows already shown
 * keep their order.
 *
 * @param {KeptMessages} shown
 * @param {Map<string, Message>} sent
 * @returns {Map<string, Message>}
 */
export function inOrderOfTime(shown, sent) {
  const fresh = [...sent].filter(([key]) => !shown.has(key));
  const merged = [...shown];
  let from = 0;
  for (const entry of fresh) {
    while (from < merged.length && !isLater(merged[from]?.[1], entry[1])) from++;
    merged.splice(from++, 0, entry);
  }
  return new Map(merged);
}

/** @param {Message | undefined} one @param {Message} other */
const isLater = (one, other) => Date.parse(one?.postedAt ?? "") > Date.parse(other.postedAt);
