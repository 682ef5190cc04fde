/**
 * The wire format between server and pages, and a parser that refuses what does not have its shape
 * without losing the rest: a bad message costs itself, never the snapshot around it.
 *
 * @import { Message } from "./message.js"
 * @import { Settings } from "./parse-settings.js"
 * @import { Featured, Seat, Stage } from "./stage.js"
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
 * @typedef {{number: number} & (
 *   | {type: "message-added", message: Message}
 *   | {type: "message-replaced", message: Message}
 *   | {type: "message-held", platform: string, id: string}
 *   | {type: "message-removed", platform: string, id: string}
 *   | {type: "author-silenced", platform: string, authorId: string}
 *   | {type: "chat-cleared", platform: string}
 *   | {type: "source-changed", source: Source}
 *   | {type: "source-gone", platform: string, channelId: string}
 *   | {type: "settings-changed", settings: Settings}
 *   | {type: "featured-changed", featured: Featured}
 *   | {type: "stage-changed", stage: Stage}
 *   | {type: "overlay-changed", overlay: string, version: number})} Update
 *
 * @typedef {object} Snapshot
 * @property {"snapshot"} type
 * @property {string} log which run of the room's log the number belongs to
 * @property {number} number the last update the snapshot contains
 * @property {Message[]} messages oldest first
 * @property {Source[]} sources
 * @property {number | null} now the server's clock, in milliseconds since 1970
 * @property {Settings | null} settings of the overlay that is shown; none for the team
 * @property {Featured | null} featured for an overlay; none for the team
 * @property {Stage | null} stage for the team; none for an overlay
 * @property {Seat | null} seat of the team; none for an overlay
 *
 * @typedef {{type: "missed", log: string, number: number, now: number | null, updates: Update[]}} Missed
 * @typedef {{type: "update", update: Update}} Single
 * @typedef {Snapshot | Missed | Single} Frame
 * @import { Fields } from "./shape.js"
 */
import { parseMessage } from "./message.js";
import { parseSettings } from "./parse-settings.js";
import { eachOf, isNumber, isObject, isText } from "./shape.js";
import { parseFeatured, parseSeat, parseStage, parseTime } from "./stage.js";

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
function parseSnapshot(value) {
  const { log, number, messages, sources, now, settings } = value;
  if (typeof log !== "string" || !isNumber(number)) return null;
  return {
    type: "snapshot",
    log,
    number,
    messages: eachOf(messages, parseMessage),
    sources: eachOf(sources, parseSource),
    now: parseTime(now),
    settings: parseSettings(settings),
    featured: parseFeatured(value.featured),
    stage: parseStage(value.stage),
    seat: parseSeat(value.seat),
  };
}

/** @param {Fields} value @returns {Missed | null} */
function parseMissed({ log, number, now, updates }) {
  if (typeof log !== "string" || !isNumber(number)) return null;
  return {
    type: "missed",
    log,
    number,
    now: parseTime(now),
    updates: eachOf(updates, parseUpdate),
  };
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
    case "featured-changed": {
      const featured = parseFeatured(value.featured);
      return featured && { number, type, featured };
    }
    case "stage-changed": {
      const stage = parseStage(value.stage);
      return stage && { number, type, stage };
    }
    case "overlay-changed":
      return isText(value.overlay) && isNumber(value.version)
        ? { number, type, overlay: value.overlay, version: value.version }
        : null;
    default:
      return null; // A newer server may say more than this page knows.
  }
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
