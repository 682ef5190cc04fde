/**
 * The designs to choose from, each with the same little chat going on in it. Nothing moves out of
 * sight, nor for whoever wants less motion.
 *
 * @import { Message } from "../room/message.js"
 */
import { LiveChat } from "../chat/live-chat.js";
import { applySettings } from "../overlay/apply-settings.js";
import { Traffic } from "../overlay/traffic.js";
import { DEFAULT_SETTINGS } from "../room/default-settings.js";
import { nothing } from "../room/room-feed.js";
import { parseMessage } from "../room/message.js";
import { eachOf } from "../room/shape.js";

/** Between two messages, in milliseconds. */
const PAUSE_MILLIS = 1_900;

/** Rows in a thumbnail at most, and at first. */
const ROWS = 7;

/** Kinds that fit into so little room. */
const SMALL_KINDS = new Set(["chat", "superchat", "raid", "membership"]);

/** @param {Iterable<HTMLElement>} looks elements that say their design in `data-design` */
export async function showDesigns(looks) {
  const thumbnails = [...looks].map((look) => ({ look, chat: chatIn(look), isSeen: true }));
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const one = thumbnails.find(({ look }) => look === target);
      if (one) one.isSeen = isIntersecting;
    }
  });
  for (const { look } of thumbnails) seen.observe(look);

  const traffic = new Traffic((message) => {
    for (const { chat, isSeen } of thumbnails) if (isSeen) say(chat, message, false);
  });
  const response = await fetch("/gallery/messages");
  const messages = eachOf(response.ok ? await response.json() : [], parseMessage);
  traffic.become(messages.filter(isShort));
  for (let i = 0; i < ROWS; i++) {
    const message = traffic.next(Date.now());
    if (message) for (const { chat } of thumbnails) say(chat, message, true);
  }
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) traffic.run(1000 / PAUSE_MILLIS);
}

/** @param {HTMLElement} look */
function chatIn(look) {
  const stage = document.createElement("div");
  stage.className = "stage";
  const list = document.createElement("ol");
  list.className = "chat";
  stage.append(list);
  look.append(stage);
  const chat = new LiveChat(list);
  const settings = {
    ...DEFAULT_SETTINGS,
    template: look.dataset.design ?? "clean",
    messageLimit: ROWS,
    pacing: { ...DEFAULT_SETTINGS.pacing, speed: "off" },
  };
  applySettings(look, settings);
  chat.show({ ...nothing(), changes: [], caughtUp: true, settings });
  return chat;
}

/** @param {LiveChat} chat @param {Message} message @param {boolean} caughtUp */
function say(chat, message, caughtUp) {
  const key = `${message.platform} ${message.id}`;
  const changes = [{ type: /** @type {const} */ ("add"), key, message, before: null }];
  chat.show({ ...nothing(), changes, caughtUp, settings: null });
}

/** @param {Message} message */
const isShort = ({ kind, fragments, author }) =>
  SMALL_KINDS.has(kind) &&
  author.name.length < 16 &&
  fragments.reduce((sum, { text }) => sum + text.length, 0) < 46;
