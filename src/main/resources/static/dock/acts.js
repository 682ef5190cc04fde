/**
 * What may be done with a message from here, by who one is and what became of it.
 *
 * @import { Seat, Stage } from "../room/stage.js"
 * @import { Message } from "../room/message.js"
 *
 * @typedef {{act: string, key: string, tone?: string}} Act `key` is its key on the keyboard
 */

/** @param {Seat | null} seat @param {string} right */
export const may = (seat, right) =>
  seat !== null && (right === "host" ? seat.host : seat.host || seat.rights.includes(right));

/** Whether somebody else holds the lock. @param {Seat | null} seat @param {Stage} stage */
export const isLockedOut = (seat, stage) => stage.locked && !seat?.host;

/** Tips come from other sites; no platform knows them, or who gave them. @param {Pick<Message, "kind">} message */
export const isOfPlatform = ({ kind }) => kind !== "tip";

/**
 * For a message in the chat.
 *
 * @param {Seat | null} seat
 * @param {Stage} stage
 * @param {Pick<Message, "kind">} message
 * @param {string[]} marks of the message
 * @returns {Act[]}
 */
export function actsOnChat(seat, stage, message, marks) {
  if (isLockedOut(seat, stage)) return [];
  /** @type {Act[]} */
  const acts = [];
  const isOpen = seat?.host || !marks.includes("overruled");
  if (isOpen && may(seat, "feature")) {
    if (!marks.includes("on-air")) acts.push({ act: "feature", key: "f", tone: "main" });
    if (!marks.includes("queued") && !marks.includes("on-air"))
      acts.push({ act: "queue", key: "q" });
  } else if (isOpen && may(seat, "suggest") && marks.length === 0) {
    acts.push({ act: "suggest", key: "s", tone: "main" });
  }
  if (may(seat, "moderate")) {
    acts.push(marks.includes("hidden") ? { act: "unhide", key: "h" } : { act: "hide", key: "h" });
    if (isOfPlatform(message)) acts.push({ act: "delete", key: "d", tone: "danger" });
  }
  return acts;
}

/**
 * For an entry of the stage.
 *
 * @param {Seat | null} seat
 * @param {Stage} stage
 * @param {{place: string, by: string}} entry
 * @returns {Act[]}
 */
export function actsOnEntry(seat, stage, { place, by }) {
  if (isLockedOut(seat, stage)) return [];
  const isOwn = place === "suggested" && by === seat?.name;
  if (!may(seat, "feature")) return isOwn ? [{ act: "remove", key: "r" }] : [];
  /** @type {Act[]} */
  const acts = [];
  if (place === "suggested") acts.push({ act: "accept", key: "a", tone: "main" });
  if (place !== "on-air") acts.push({ act: "feature", key: "f" });
  if (place === "done") acts.push({ act: "queue", key: "q" });
  if (place === "suggested" && seat?.host) acts.push({ act: "reject", key: "r", tone: "danger" });
  else if (place !== "on-air") acts.push({ act: "remove", key: "r" });
  return acts;
}
