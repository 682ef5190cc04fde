/**
 * The cast, as they come over the wire.
 *
 * @import { Message, Snapshot, Update } from "../../main/resources/static/room/room-update.js"
 */

/** @param {string} id @param {Partial<Message>} [more] @returns {Message} */
export const fromMara = (id, more = {}) => ({
  platform: "twitch",
  id,
  kind: "chat",
  author: { id: "22", login: "mara", name: "Mara", color: "#8A2BE2", roles: ["subscriber"] },
  fragments: [{ type: "text", text: "hello" }],
  postedAt: "2026-11-23T01:00:00Z",
  notice: null,
  origin: "live",
  payment: null,
  gift: null,
  ...more,
});

/** @param {string} id @param {Partial<Message>} [more] */
export const fromTrev = (id, more = {}) =>
  fromMara(id, {
    author: { id: "99", login: "trev", name: "Trev", color: null, roles: [] },
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
  settings: null,
  ...more,
});
