/**
 * Says how a source is doing, in the words that log and metrics use.
 *
 * @import { Source } from "../room/room-update.js"
 * @import { Words } from "./words.js"
 *
 * @typedef {object} Said
 * @property {string} title the state
 * @property {string} detail what goes with it; changes as time passes
 * @property {string} advice the reason; empty when all is well
 * @property {boolean} signIn whether only signing in again helps
 * @property {boolean} retry whether trying now, instead of later or never, may help
 */
import { spanWords } from "./span-words.js";
import { timeWords } from "./time-words.js";

/** A message this young, in milliseconds, came just now. */
const JUST_NOW_MILLIS = 2_000;

/**
 * @param {Source} source
 * @param {number | null} lastMessageAt epoch milliseconds of the last one heard
 * @param {number} now epoch milliseconds
 * @param {Words} words
 * @returns {Said}
 */
export function sourceWords(source, lastMessageAt, now, words) {
  const platform = words.say(`platform.${source.platform}`);
  const signIn = source.state === "stopped" && source.cause === "sign-in-again";
  return {
    title: words.say(`state.${source.state}`),
    detail: detail(source, lastMessageAt, now, words),
    advice: source.cause ? words.say(`cause.${source.cause}`, { platform }) : "",
    signIn,
    retry: source.state === "waiting-to-retry" || (source.state === "stopped" && !signIn),
  };
}

/** @param {Source} source @param {number | null} lastMessageAt @param {number} now @param {Words} words */
function detail(source, lastMessageAt, now, words) {
  if (source.state === "live") {
    if (lastMessageAt === null) return words.say("live.nothing-yet");
    const ago = now - lastMessageAt;
    return ago < JUST_NOW_MILLIS
      ? words.say("live.last-message-now")
      : words.say("live.last-message", { ago: spanWords(ago, words) });
  }
  if (source.state === "waiting-to-retry" && source.until) {
    const wait = Math.ceil((Date.parse(source.until) - now) / 1000) * 1000;
    return wait > 0
      ? words.say("waiting.in", { wait: spanWords(wait, words) })
      : words.say("waiting.now");
  }
  if (source.state === "off-air" && source.until) {
    return words.say("off-air.scheduled", { time: timeWords(source.until, now) });
  }
  return "";
}
