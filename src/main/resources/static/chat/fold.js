/**
 * Folds what belongs together into one row that counts: the gifts of one person, the taps of one
 * combo. A gift of fifty memberships would otherwise push everything else off the screen.
 * Presentation only; the messages stay messages.
 *
 * @import { Message } from "../room/message.js"
 *
 * @typedef {[key: string, message: Message]} Entry
 */
import { comboMessage } from "./combo-fold.js";
import { giftMessage, isPurchase } from "./gift-fold.js";

/** From the first gift of a fold to its last, in milliseconds, where the platform names no group. */
const FOLD_MILLIS = 60_000;

/** Between two taps of a combo, in milliseconds: after that the same gift is another combo. */
const COMBO_PAUSE_MILLIS = 60_000;

/** Whether a message may share its row with others. @param {Message} message */
export const folds = ({ group, gift }) => group !== null || gift !== null;

/**
 * @param {Iterable<Entry>} entries oldest first
 * @returns {Entry[][]} what shall be one row each, where its first message stands
 */
export function fold(entries) {
  /** @type {Entry[][]} */
  const rows = [];
  /** @type {Map<string, Entry[]>} by what they have in common, the newest fold of each */
  const open = new Map();
  for (const entry of entries) {
    const [, message] = entry;
    const common = commonOf(message);
    const row = common === null ? undefined : open.get(common);
    if (row && takes(row, message)) {
      row.push(entry);
      continue;
    }
    const begun = [entry];
    rows.push(begun);
    if (common !== null) open.set(common, begun);
  }
  return rows;
}

/**
 * @param {Message[]} messages of one row
 * @returns {Message | undefined} what the row shall say
 */
export function foldedMessage(messages) {
  const [first] = messages;
  if (!first || messages.length === 1) return first;
  if (first.gift) return giftMessage(messages);
  return first.kind === "combo" ? comboMessage(messages) : messages.at(-1);
}

/** @param {Message} message @returns {string | null} */
function commonOf({ platform, kind, group, gift }) {
  // A gift and a combo never share a row, whatever their groups are called.
  if (group !== null) return JSON.stringify([platform, gift ? "gift" : kind, group]);
  return gift && JSON.stringify([platform, gift.giver]);
}

/** @param {Entry[]} row @param {Message} message */
function takes(row, message) {
  const first = row[0]?.[1];
  const last = row.at(-1)?.[1];
  if (!first || !last) return false;
  if (message.kind === "combo") return apart(last, message) <= COMBO_PAUSE_MILLIS;
  if (message.group !== null) return true;
  if (isPurchase(message) && row.some(([, other]) => isPurchase(other))) return false;
  return apart(first, message) <= FOLD_MILLIS;
}

/** @param {Message} one @param {Message} other @returns {number} milliseconds */
const apart = (one, other) => Math.abs(Date.parse(other.postedAt) - Date.parse(one.postedAt));
