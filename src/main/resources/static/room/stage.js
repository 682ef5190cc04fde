/**
 * What the team made of a room's chat, as it comes over the wire.
 *
 * @import { Message } from "./message.js"
 *
 * @typedef {"suggested" | "queued" | "on-air" | "done"} Place
 * @typedef {{place: Place, by: string, at: string, message: Message}} Entry
 * @typedef {{platform: string, id: string}} Id
 *
 * @typedef {object} Stage
 * @property {Entry[]} entries those of one place in its order
 * @property {number | null} until when the message on air leaves by itself, in milliseconds since 1970
 * @property {boolean} locked
 * @property {Id[]} overruled
 * @property {Id[]} hidden
 * @property {number} paidFrom US dollars; 0 for none
 *
 * @typedef {{message: Message | null, until: number | null}} Featured
 *
 * @typedef {{name: string, host: boolean, rights: string[]}} Seat
 */
import { parseMessage } from "./message.js";
import { eachOf, isNumber, isObject, isText } from "./shape.js";

const PLACES = ["suggested", "queued", "on-air", "done"];

/** @type {Stage} */
export const EMPTY_STAGE = {
  entries: [],
  until: null,
  locked: false,
  overruled: [],
  hidden: [],
  paidFrom: 0,
};

/** @param {unknown} value @returns {Stage | null} */
export function parseStage(value) {
  if (!isObject(value)) return null;
  return {
    entries: eachOf(value.entries, parseEntry),
    until: parseTime(value.until),
    locked: value.locked === true,
    overruled: eachOf(value.overruled, parseId),
    hidden: eachOf(value.hidden, parseId),
    paidFrom: isNumber(value.paidFrom) ? value.paidFrom : 0,
  };
}

/** @param {unknown} value @returns {Featured | null} */
export function parseFeatured(value) {
  if (!isObject(value)) return null;
  return { message: parseMessage(value.message), until: parseTime(value.until) };
}

/** @param {unknown} value @returns {Seat | null} */
export function parseSeat(value) {
  if (!isObject(value) || !isText(value.name)) return null;
  return {
    name: value.name,
    host: value.host === true,
    rights: Array.isArray(value.rights) ? value.rights.filter(isText) : [],
  };
}

/** @param {unknown} value @returns {Entry | null} */
function parseEntry(value) {
  if (!isObject(value) || !isText(value.place) || !PLACES.includes(value.place)) return null;
  const message = parseMessage(value.message);
  const place = /** @type {Place} */ (value.place);
  return (
    message && {
      place,
      by: isText(value.by) ? value.by : "",
      at: isText(value.at) ? value.at : "",
      message,
    }
  );
}

/** @param {unknown} value @returns {Id | null} */
const parseId = (value) =>
  isObject(value) && isText(value.platform) && isText(value.id)
    ? { platform: value.platform, id: value.id }
    : null;

/** @param {unknown} value @returns {number | null} */
export function parseTime(value) {
  const time = isText(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : time;
}
