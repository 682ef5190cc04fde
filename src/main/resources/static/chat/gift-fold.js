/**
 * Folds gifts: what one person gives within a minute becomes one row that counts up, as a gift of
 * fifty memberships would otherwise push everything else off the screen. Presentation only; the
 * messages stay messages.
 *
 * @import { Message } from "../room/room-update.js"
 *
 * @typedef {[key: string, message: Message]} Entry
 */

/** From the first gift of a fold to its last, in milliseconds. */
const FOLD_MILLIS = 60_000;

/** What a platform's gifts are called. @type {Record<string, string>} */
const GIFTS = { twitch: "gift subscription", youtube: "gift membership" };

/**
 * @param {Iterable<Entry>} entries oldest first
 * @returns {Entry[][]} what shall be one row each, where its first message stands
 */
export function foldGifts(entries) {
  /** @type {Entry[][]} */
  const rows = [];
  /** @type {Map<string, Entry[]>} by giver, the newest fold of each */
  const open = new Map();
  for (const entry of entries) {
    const [, message] = entry;
    const giver = message.gift && `${message.platform} ${message.gift.giver}`;
    const fold = giver === null ? undefined : open.get(giver);
    if (fold && takes(fold, message)) {
      fold.push(entry);
      continue;
    }
    const row = [entry];
    rows.push(row);
    if (giver !== null) open.set(giver, row);
  }
  return rows;
}

/**
 * @param {Message[]} messages of one row
 * @returns {Message | undefined} what the row shall say
 */
export function foldedMessage(messages) {
  const [first] = messages;
  if (!first?.gift || messages.length === 1) return first;
  const bought = messages.find(isPurchase);
  const receivers = messages.filter((message) => !isPurchase(message));
  const { giver } = first.gift;
  const gift = GIFTS[first.platform] ?? "gift";
  const some =
    bought?.gift && bought.gift.count > receivers.length
      ? ` (${receivers.length} of ${bought.gift.count})`
      : "";
  return {
    ...(bought ?? first),
    notice: `${names(receivers)} received a ${gift} from ${giver}${some}`,
    fragments: [],
  };
}

/** @param {Entry[]} fold @param {Message} message */
function takes(fold, message) {
  const first = fold[0]?.[1];
  if (!first || (isPurchase(message) && fold.some(([, other]) => isPurchase(other)))) return false;
  const apart = Date.parse(message.postedAt) - Date.parse(first.postedAt);
  return Math.abs(apart) <= FOLD_MILLIS;
}

/** @param {Message} message */
const isPurchase = ({ kind }) => kind === "giftpurchase";

/** @param {Message[]} receivers */
function names(receivers) {
  const others = receivers.length - 1;
  const first = receivers[0]?.author.name ?? "";
  if (others < 1) return first;
  return `${first} and ${others} ${others === 1 ? "other" : "others"}`;
}
