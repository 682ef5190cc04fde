/**
 * Which messages nobody may miss, however fast chat is.
 *
 * @import { Message } from "../room/message.js"
 */

/** What people write all the time. */
const ORDINARY_KINDS = new Set(["chat", "action"]);

const IMPORTANT_ROLES = new Set(["broadcaster", "moderator", "first"]);

/** What words are made of. */
const LETTER = "[\\p{L}\\p{M}\\p{N}_]";

/** Letters of scripts that put no spaces between words. */
const SPACELESS =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}" +
  "\\p{Script=Khmer}\\p{Script=Myanmar}ー]";

const BEGINS_SPACELESS = new RegExp(`^${SPACELESS}`, "u");
const ENDS_SPACELESS = new RegExp(`${SPACELESS}\\p{M}*$`, "u");

export class Importance {
  /** @type {RegExp | null} */
  #mention = null;
  /** @type {Set<string>} */
  #names = new Set();

  /** @param {string[]} names of the streamer */
  set streamers(names) {
    const plain = names.map(plainly).filter((name) => name !== "");
    this.#names = new Set(plain);
    this.#mention = plain.length > 0 ? new RegExp(plain.map(asWord).join("|"), "iu") : null;
  }

  /** @param {Message} message */
  has(message) {
    const { kind, payment, gift, author, origin } = message;
    return (
      origin === "backlog" ||
      !ORDINARY_KINDS.has(kind) ||
      payment !== null ||
      gift !== null ||
      author.roles.some((role) => IMPORTANT_ROLES.has(role)) ||
      this.#isToStreamer(message)
    );
  }

  /** @param {Message} message */
  #isToStreamer({ fragments, reply }) {
    const mention = this.#mention;
    if (!mention) return false;
    if (reply && this.#names.has(plainly(reply.name))) return true;
    return fragments.some(({ type, text }) => type === "text" && mention.test(text.normalize()));
  }
}

/** @param {string} name */
const plainly = (name) => name.normalize().trim().replace(/^@/, "").toLowerCase();

/** @param {string} name @returns {string} a pattern */
function asWord(name) {
  const words = name.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  const before = BEGINS_SPACELESS.test(name) ? "" : `(?<!${LETTER})`;
  const after = ENDS_SPACELESS.test(name) ? "" : `(?!${LETTER})`;
  return `${before}${words.join("\\s+")}${after}`;
}
