/**
 * What somebody did, in words.
 *
 * @import { Words } from "../dashboard/words.js"
 * @typedef {{at: string, person: string, act: string, about: string}} Deed as the API has it
 */

/** What is said only if it is known what the deed was about. */
const IF_ABOUT = /\[([^\]]*)\]/g;

/**
 * @param {Deed} deed
 * @param {Words} words
 * @returns {string} for example `Mo featured a message by Mara`; with the act's code if there are
 *     no words for it
 */
export function deedWords({ person, act, about }, words) {
  const key = `act.${act}`;
  const text = words.say(key, MARKS);
  const known = text === key ? words.say("act.unknown", MARKS) : text;
  /** @type {Record<string, string>} */
  const values = { person, act, about };
  return known
    .replace(IF_ABOUT, (_, part) => (about === "" ? "" : part))
    .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** Keeps the places of the values until it is settled which of them are said. */
const MARKS = { person: "{person}", act: "{act}", about: "{about}" };
