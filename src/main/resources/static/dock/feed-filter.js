/**
 * Which messages of the feed are asked for, and which stand out. Knows no DOM.
 *
 * @import { Message } from "../room/message.js"
 *
 * @typedef {object} Search
 * @property {string} text words of the message or its author's name; empty for any
 * @property {string} platform empty for both
 * @property {string} kind `paid`, `mention`, `first`, `team`, `filtered`, or empty for any
 * @property {{platform: string, id: string, name: string} | null} person
 */

import { isOfPlatform } from "./acts.js";

/** @type {Search} */
export const NO_SEARCH = { text: "", platform: "", kind: "", person: null };

const TEAM = new Set(["broadcaster", "moderator", "vip"]);
const PAID_KINDS = new Set([
  "cheer",
  "superchat",
  "supersticker",
  "tip",
  "membership",
  "milestone",
  "giftpurchase",
]);

/** Whether anything is asked for. @param {Search} search */
export const isSearch = ({ text, platform, kind, person }) =>
  text.trim() !== "" || platform !== "" || kind !== "" || person !== null;

/** @param {Message} message */
export const isPaid = ({ payment, kind }) => payment !== null || PAID_KINDS.has(kind);

/**
 * @param {Message} message
 * @param {Search} search
 * @param {Highlights} highlights
 */
export function matches(message, { text, platform, kind, person }, highlights) {
  if (platform !== "" && !(isOfPlatform(message) && message.platform === platform)) return false;
  if (person && (message.platform !== person.platform || message.author.id !== person.id)) {
    return false;
  }
  if (kind !== "" && !isOfKind(message, kind, highlights)) return false;
  const words = text.trim().toLowerCase();
  return words === "" || searchable(message).includes(words);
}

/** @param {Message} message @param {string} kind @param {Highlights} highlights */
function isOfKind(message, kind, highlights) {
  switch (kind) {
    case "paid":
      return isPaid(message);
    case "mention":
      return highlights.of(message) !== null;
    case "first":
      return message.author.roles.includes("first");
    case "team":
      return message.author.roles.some((role) => TEAM.has(role));
    case "filtered":
      return message.filtered;
    default:
      return true;
  }
}

/** @param {Message} message */
const textOf = ({ fragments }) => fragments.map(({ text }) => text).join("");

/** @param {Message} message */
const searchable = (message) =>
  `${message.author.name} ${message.author.login} ${textOf(message)} ${message.notice ?? ""}`.toLowerCase();

/** What stands out: mentions of the streamer, and words of one's own. */
export class Highlights {
  #streamers;
  /** @type {RegExp | null} */
  #words = null;

  /** @param {string[]} streamers what chat calls the streamer */
  constructor(streamers) {
    this.#streamers = pattern(streamers.map((name) => name.replace(/^@/, "")));
  }

  /** @param {string} words with commas between */
  choose(words) {
    this.#words = pattern(words.split(","));
  }

  /** @param {Message} message @returns {"mention" | "keyword" | null} */
  of(message) {
    const text = textOf(message);
    if (this.#streamers?.test(text)) return "mention";
    return this.#words?.test(text) ? "keyword" : null;
  }
}

/** Finds any of the words, as words of their own. @param {string[]} words */
function pattern(words) {
  const known = words.map((word) => word.trim()).filter((word) => word !== "");
  if (known.length === 0) return null;
  const escaped = known.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}_])@?(?:${escaped.join("|")})(?![\\p{L}\\p{N}_])`, "iu");
}
