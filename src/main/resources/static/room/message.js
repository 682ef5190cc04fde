/**
 * A chat message as it comes over the wire, and a parser that refuses what does not have its shape.
 *
 * @typedef {object} Picture
 * @property {string} url
 * @property {string | null} still the same without motion, null where it does not move
 * @property {number} width of its box in CSS pixels beside text of a usual size
 * @property {number} height
 *
 * @typedef {{type: "text", text: string}} TextFragment
 * @typedef {object} EmoteFragment
 * @property {"emote"} type
 * @property {string} text
 * @property {string} id
 * @property {Picture} picture
 * @property {boolean} stacks drawn over the emote before it
 * @property {string[]} effects what modifier words do to it
 * @typedef {{type: "cheermote", text: string, bits: number, color: string, picture: Picture}} CheermoteFragment
 *   `color` is `#RRGGBB`
 * @typedef {{type: "sticker", text: string, picture: Picture}} StickerFragment
 * @typedef {TextFragment | EmoteFragment | CheermoteFragment | StickerFragment} Fragment
 *
 * @typedef {{set: string, title: string, picture: Picture | null}} Badge
 *
 * @typedef {object} Author
 * @property {string} id
 * @property {string} login
 * @property {string} name
 * @property {string | null} color `#RRGGBB` as the author chose it, or null for none
 * @property {string[]} roles
 * @property {Badge[]} badges in the platform's order
 * @property {Picture | null} avatar
 *
 * @typedef {object} Message
 * @property {string} platform
 * @property {string} id the platform's own message id, unique within the platform
 * @property {string} kind
 * @property {Author} author
 * @property {Fragment[]} fragments
 * @property {string} postedAt ISO 8601
 * @property {string | null} notice what the platform says about the message
 * @property {string} origin `live`, `backlog` or `test`
 * @property {Payment | null} payment
 * @property {{giver: string, count: number} | null} gift
 * @property {{id: string, name: string, text: string} | null} reply the message that it answers
 * @property {{id: string, name: string | null} | null} home the channel where it was written, if it
 *   is a copy from there
 * @property {string | null} accent `#RRGGBB`, the colour that the platform gives it
 * @property {string | null} group the same on all messages that make one row
 * @property {string | null} flair an effect that was bought for it
 * @property {boolean} filtered whether only the team sees it, because the first overlay leaves it out
 *
 * @typedef {{header: string, headerText: string, body: string, bodyText: string, author: string}} CardColors
 *   each `#rrggbbaa`
 * @typedef {{amount: string, colors: CardColors | null}} Payment
 */
import { eachOf, isColor, isNumber, isObject, isOpaqueColor, isText } from "./shape.js";

/** @param {unknown} value @returns {Message | null} */
export function parseMessage(value) {
  if (!isObject(value) || !isText(value.platform) || !isText(value.id)) return null;
  const author = parseAuthor(value.author);
  if (!author) return null;
  return {
    platform: value.platform,
    id: value.id,
    kind: isText(value.kind) ? value.kind : "chat",
    author,
    fragments: eachOf(value.fragments, parseFragment),
    postedAt: isText(value.postedAt) ? value.postedAt : "",
    notice: isText(value.notice) ? value.notice : null,
    origin: isText(value.origin) ? value.origin : "live",
    payment: parsePayment(value.payment),
    gift: parseGift(value.gift),
    reply: parseReply(value.reply),
    home: parseHome(value.home),
    accent: isOpaqueColor(value.accent) ? value.accent : null,
    group: isText(value.group) ? value.group : null,
    flair: isText(value.flair) ? value.flair : null,
    filtered: value.filtered === true,
  };
}

/** @param {unknown} value @returns {Message["reply"]} */
function parseReply(value) {
  if (!isObject(value) || !isText(value.id) || !isText(value.name)) return null;
  return { id: value.id, name: value.name, text: isText(value.text) ? value.text : "" };
}

/** @param {unknown} value @returns {Message["home"]} */
function parseHome(value) {
  if (!isObject(value) || !isText(value.id)) return null;
  return { id: value.id, name: isText(value.name) ? value.name : null };
}

/** @param {unknown} value @returns {Payment | null} */
function parsePayment(value) {
  if (!isObject(value) || !isText(value.amount)) return null;
  return { amount: value.amount, colors: parseColors(value.colors) };
}

/** @param {unknown} value @returns {CardColors | null} */
function parseColors(value) {
  if (!isObject(value)) return null;
  const { header, headerText, body, bodyText, author } = value;
  return isColor(header) &&
    isColor(headerText) &&
    isColor(body) &&
    isColor(bodyText) &&
    isColor(author)
    ? { header, headerText, body, bodyText, author }
    : null;
}

/** @param {unknown} value @returns {{giver: string, count: number} | null} */
function parseGift(value) {
  if (!isObject(value) || !isText(value.giver) || !isNumber(value.count)) return null;
  return { giver: value.giver, count: value.count };
}

/** @param {unknown} value @returns {Author | null} */
function parseAuthor(value) {
  if (!isObject(value) || !isText(value.id)) return null;
  const login = isText(value.login) ? value.login : "";
  return {
    id: value.id,
    login,
    name: isText(value.name) ? value.name : login,
    color: isOpaqueColor(value.color) ? value.color : null,
    roles: Array.isArray(value.roles) ? value.roles.filter(isText) : [],
    badges: eachOf(value.badges, parseBadge),
    avatar: parsePicture(value.avatar),
  };
}

/** @param {unknown} value @returns {Badge | null} */
function parseBadge(value) {
  if (!isObject(value) || !isText(value.set) || !isText(value.title)) return null;
  return { set: value.set, title: value.title, picture: parsePicture(value.picture) };
}

/** @param {unknown} value @returns {Picture | null} */
function parsePicture(value) {
  if (!isObject(value) || !isText(value.url)) return null;
  if (!isNumber(value.width) || !isNumber(value.height)) return null;
  const { url, width, height } = value;
  return { url, still: isText(value.still) ? value.still : null, width, height };
}

/** @param {unknown} value @returns {Fragment | null} */
function parseFragment(value) {
  if (!isObject(value) || typeof value.text !== "string") return null;
  const { type, text } = value;
  const picture = parsePicture(value.picture);
  if (type === "emote" && picture) {
    const effects = Array.isArray(value.effects) ? value.effects.filter(isText) : [];
    return {
      type,
      text,
      id: String(value.id ?? ""),
      picture,
      stacks: value.stacks === true,
      effects,
    };
  }
  if (type === "cheermote" && picture && isNumber(value.bits) && isOpaqueColor(value.color)) {
    return { type, text, bits: value.bits, color: value.color, picture };
  }
  if (type === "sticker" && picture) return { type, text, picture };
  return { type: "text", text }; // Whatever it is, its text is what the viewer typed.
}
