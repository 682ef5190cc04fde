/**
 * How a chosen speed measures chat: what may be shown, and what a message counts.
 *
 * @import { Message } from "../room/message.js"
 *
 * @typedef {{budget: Budget, costOf: (message: Message) => number}} Measure
 */
import { Budget } from "./budget.js";
import { SKIMMED_CHARACTERS, charactersOf } from "./reading.js";

/** So long, in milliseconds, the reading of a burst may take when it was calm before. */
const READ_MILLIS = 5_000;

/** More messages a second than this nobody can choose. */
const MOST_MESSAGES = 20;

/** @param {string} speed @param {number} messagesPerSecond @returns {Measure | null} null for all */
export function measureOf(speed, messagesPerSecond) {
  if (speed === "calm") {
    const messages = between(1, messagesPerSecond, MOST_MESSAGES);
    return { budget: new Budget(messages, 1000), costOf: () => 1 };
  }
  if (speed !== "automatic") return null;
  const characters = (SKIMMED_CHARACTERS * READ_MILLIS) / 1000;
  return { budget: new Budget(characters, READ_MILLIS), costOf: charactersOf };
}

/** @param {number} least @param {number} value @param {number} most */
export const between = (least, value, most) => Math.min(Math.max(Number(value) || 0, least), most);
