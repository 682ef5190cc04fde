/**
 * The cast, as they come over the wire.
 *
 * @import { EmoteFragment, Message } from "../../main/resources/static/room/message.js"
 * @import { Snapshot, Update } from "../../main/resources/static/room/room-update.js"
 */
import { DEFAULT_SETTINGS } from "../../main/resources/static/room/default-settings.js";

/** @param {string} text @param {string} url @returns {EmoteFragment} */
export const emoteOf = (text, url) => ({
  type: "emote",
  text,
  id: text,
  picture: { url, still: null, width: 28, height: 28 },
  stacks: false,
  effects: [],
});

/** @param {string} id @param {Partial<Message>} [more] @returns {Message} */
export const fromMara = (id, more = {}) => ({
  platform: "twitch",
  id,
  kind: "chat",
  author: {
    id: "22",
    login: "mara",
    name: "Mara",
    color: "#8A2BE2",
    roles: ["subscriber"],
    badges: [],
    avatar: null,
  },
  fragments: [{ type: "text", text: "hello" }],
  postedAt: "2026-11-23T01:00:00Z",
  notice: null,
  origin: "live",
  payment: null,
  gift: null,
  reply: null,
  home: null,
  accent: null,
  group: null,
  flair: null,
  filtered: false,
  ...more,
});

/** @param {string} id @param {Partial<Message>} [more] */
export const fromTrev = (id, more = {}) =>
  fromMara(id, {
    author: {
      id: "99",
      login: "trev",
      name: "Trev",
      color: null,
      roles: [],
      badges: [],
      avatar: null,
    },
    ...more,
  });

/** @param {number} number @param {Message} message @returns {{type: "update", update: Update}} */
export const posted = (number, message) => ({
  type: "update",
  update: { type: "message-added", number, message },
});

/** @param {Message[]} messages @param {Partial<Snapshot>} [more] @returns {Snapshot} */
export const snapshot = (messages, more = {}) => ({
  type: "snapshot",
  log: "x7",
  number: messages.length,
  messages,
  sources: [],
  now: null,
  settings: null,
  featured: null,
  stage: null,
  seat: null,
  ...more,
});

/** @param {number} seconds @returns {string} ISO 8601 */
export const after = (seconds) =>
  new Date(Date.parse("2026-11-23T01:00:00Z") + seconds * 1000).toISOString();

/** @param {string} id @param {Partial<Message>} [more] */
export const onYoutube = (id, more = {}) => fromMara(id, { platform: "youtube", ...more });

/** @param {string} name who also is the message's id @param {string} giver @param {number} seconds */
export const givenTo = (name, giver, seconds) =>
  onYoutube(name, {
    kind: "giftreceived",
    author: { id: name, login: "", name, color: null, roles: ["member"], badges: [], avatar: null },
    notice: `received a gift membership by ${giver}`,
    fragments: [],
    gift: { giver, count: 1 },
    postedAt: after(seconds),
  });

/** @param {string} name @param {number} count @param {number} seconds */
export const purchaseBy = (name, count, seconds) =>
  onYoutube(`buys${count}`, {
    kind: "giftpurchase",
    author: { id: name, login: "", name, color: null, roles: [], badges: [], avatar: null },
    notice: `Sent ${count} Ada gift memberships`,
    fragments: [],
    gift: { giver: name, count },
    postedAt: after(seconds),
  });

/** @type {import("../../main/resources/static/room/parse-settings.js").Settings} */
export const SETTINGS = DEFAULT_SETTINGS;
