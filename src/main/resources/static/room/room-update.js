/**
 * The wire format between server and pages, and a parser that refuses what does not have its shape
 * without losing the rest: a bad message costs itself, never the snapshot around it.
 *
 * @typedef {{type: "text", text: string}} TextFragment
 * @typedef {{type: "emote", text: string, id: string, url: string}} EmoteFragment
 * @typedef {{type: "sticker", text: string, url: string}} StickerFragment
 * @typedef {TextFragment | EmoteFragment | StickerFragment} Fragment
 *
 * @typedef {object} Author
 * @property {string} id
 * @property {string} login
 * @property {string} name
 * @property {string | null} color `#RRGGBB` as the author chose it, or null for none
 * @property {string[]} roles
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
 *
 * @typedef {{header: string, headerText: string, body: string, bodyText: string, author: string}} CardColors
 *   each `#rrggbbaa`
 * @typedef {{amount: string, colors: CardColors | null}} Payment
 *
 * @typedef {{id: string, title: string, url: string, viewers: number | null, reading: string}} Broadcast
 *
 * @typedef {object} Source
 * @property {string} platform
 * @property {{id: string, name: string}} channel
 * @property {string} state
 * @property {string | null} since ISO 8601
 * @property {string | null} until ISO 8601
 * @property {string | null} cause
 * @property {Broadcast[]} broadcasts
 *
 * @typedef {object} Settings
 * @property {number} messageLimit
 * @property {number} textSizePx
 * @property {boolean} showPlatform
 * @property {boolean} showTwitch
 * @property {boolean} showYoutube
 *
 * @typedef {{number: number} & (
 *   | {type: "message-added", message: Message}
 *   | {type: "message-replaced", message: Message}
 *   | {type: "message-held", platform: string, id: string}
 *   | {type: "message-removed", platform: string, id: string}
 *   | {type: "author-silenced", platform: string, authorId: string}
 *   | {type: "chat-cleared", platform: string}
 *   | {type: "source-changed", source: Source}
 *   | {type: "source-gone", platform: string, channelId: string}
 *   | {type: "settings-changed", settings: Settings})} Update
 *
 * @typedef {object} Snapshot
 * @property {"snapshot"} type
 * @property {string} log which run of the room's log the number belongs to
 * @property {number} number the last update the snapshot contains
 * @property {Message[]} messages oldest first
 * @property {Source[]} sources
 * @property {Settings | null} settings
 *
 * @typedef {{type: "missed", log: string, number: number, updates: Update[]}} Missed
 * @typedef {{type: "update", update: Update}} Single
 * @typedef {Snapshot | Missed | Single} Frame
 */

/**
 * Reads one frame's body.
 *
 * @param {string} body
 * @returns {Frame | null} null when there is nothing in it that this page understands
 */
export function parseFrame(body) {
  const value = parseJson(body);
  if (!isObject(value)) return null;
  switch (value.type) {
    case "snapshot":
      return parseSnapshot(value);
    case "missed":
      return parseMissed(value);
    default: {
      const update = parseUpdate(value);
      return update && { type: "update", update };
    }
  }
}

/** @param {string} body @returns {unknown} */
function parseJson(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** @param {Fields} value @returns {Snapshot | null} */
function parseSnapshot({ log, number, messages, sources, settings }) {
  if (typeof log !== "string" || !isNumber(number)) return null;
  return {
    type: "snapshot",
    log,
    number,
    messages: eachOf(messages, parseMessage),
    sources: eachOf(sources, parseSource),
    settings: parseSettings(settings),
  };
}

/** @param {Fields} value @returns {Missed | null} */
function parseMissed({ log, number, updates }) {
  if (typeof log !== "string" || !isNumber(number)) return null;
  return { type: "missed", log, number, updates: eachOf(updates, parseUpdate) };
}

/** @param {unknown} value @returns {Update | null} */
function parseUpdate(value) {
  if (!isObject(value) || !isNumber(value.number)) return null;
  const { number, type, platform } = value;
  switch (type) {
    case "message-added":
    case "message-replaced": {
      const message = parseMessage(value.message);
      return message && { number, type, message };
    }
    case "message-held":
    case "message-removed":
      return isText(platform) && isText(value.id) ? { number, type, platform, id: value.id } : null;
    case "author-silenced":
      return isText(platform) && isText(value.authorId)
        ? { number, type, platform, authorId: value.authorId }
        : null;
    case "chat-cleared":
      return isText(platform) ? { number, type, platform } : null;
    case "source-changed": {
      const source = parseSource(value.source);
      return source && { number, type, source };
    }
    case "source-gone":
      return isText(platform) && isText(value.channelId)
        ? { number, type, platform, channelId: value.channelId }
        : null;
    case "settings-changed": {
      const settings = parseSettings(value.settings);
      return settings && { number, type, settings };
    }
    default:
      return null; // A newer server may say more than this page knows.
  }
}

/** @param {unknown} value @returns {Message | null} */
function parseMessage(value) {
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
  };
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
    color: isText(value.color) && /^#[0-9a-f]{6}$/i.test(value.color) ? value.color : null,
    roles: Array.isArray(value.roles) ? value.roles.filter(isText) : [],
  };
}

/** @param {unknown} value @returns {Fragment | null} */
function parseFragment(value) {
  if (!isObject(value) || typeof value.text !== "string") return null;
  if (value.type === "emote" && isText(value.url)) {
    return { type: "emote", text: value.text, id: String(value.id ?? ""), url: value.url };
  }
  if (value.type === "sticker" && isText(value.url)) {
    return { type: "sticker", text: value.text, url: value.url };
  }
  return { type: "text", text: value.text }; // Whatever it is, its text is what the viewer typed.
}

/** @param {unknown} value @returns {Source | null} */
function parseSource(value) {
  if (!isObject(value) || !isText(value.platform) || !isText(value.state)) return null;
  const { channel } = value;
  if (!isObject(channel) || !isText(channel.id)) return null;
  return {
    platform: value.platform,
    channel: { id: channel.id, name: isText(channel.name) ? channel.name : channel.id },
    state: value.state,
    since: isText(value.since) ? value.since : null,
    until: isText(value.until) ? value.until : null,
    cause: isText(value.cause) ? value.cause : null,
    broadcasts: eachOf(value.broadcasts, parseBroadcast),
  };
}

/** @param {unknown} value @returns {Broadcast | null} */
function parseBroadcast(value) {
  if (!isObject(value) || !isText(value.id) || !isText(value.reading)) return null;
  return {
    id: value.id,
    title: isText(value.title) ? value.title : value.id,
    url: isText(value.url) ? value.url : "",
    viewers: isNumber(value.viewers) ? value.viewers : null,
    reading: value.reading,
  };
}

/** @param {unknown} value @returns {Settings | null} */
export function parseSettings(value) {
  if (!isObject(value) || !isNumber(value.messageLimit) || !isNumber(value.textSizePx)) return null;
  return {
    messageLimit: value.messageLimit,
    textSizePx: value.textSizePx,
    showPlatform: value.showPlatform !== false,
    showTwitch: value.showTwitch !== false,
    showYoutube: value.showYoutube !== false,
  };
}

/**
 * @template T
 * @param {unknown} list
 * @param {(value: unknown) => T | null} parse
 * @returns {T[]} those that have the right shape
 */
function eachOf(list, parse) {
  if (!Array.isArray(list)) return [];
  return list.map(parse).filter((item) => item !== null);
}

/** @typedef {Record<string, unknown>} Fields */

/** @param {unknown} value @returns {value is Fields} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is string} */
const isText = (value) => typeof value === "string" && value !== "";

/** @param {unknown} value @returns {value is string} */
const isColor = (value) => typeof value === "string" && /^#[0-9a-f]{8}$/i.test(value);

/** @param {unknown} value @returns {value is number} */
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
