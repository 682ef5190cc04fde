/**
 * The wire format between server and pages, and a parser that refuses what does not have its shape
 * without losing the rest: a bad message costs itself, never the snapshot around it.
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
 * @property {string} template
 * @property {boolean} showBadges
 * @property {boolean} bigEmotes
 * @property {boolean} animatedEmotes
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
    template: isText(value.template) ? value.template : "clean",
    showBadges: value.showBadges !== false,
    bigEmotes: value.bigEmotes !== false,
    animatedEmotes: value.animatedEmotes !== false,
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

/** @param {unknown} value @returns {value is string} */
const isOpaqueColor = (value) => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

/** @param {unknown} value @returns {value is number} */
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
