/**
 * Builds the row of one message. Its structure, class names and attributes are a promise to style
 * sheets: see docs/css.md before changing any.
 *
 * @import { Message } from "../room/message.js"
 *
 * @typedef {object} Options
 * @property {string} [testMark] the word that marks test messages, if any shall
 * @property {boolean} [still] pictures without motion
 */
import { accentColors } from "./accent-colors.js";
import { isFewEmotes } from "./emote-count.js";
import { paidColors } from "./paid-colors.js";
import { isolated, span } from "./parts.js";
import { renderAvatar } from "./render-avatar.js";
import { renderBadges } from "./render-badges.js";
import { renderFragments } from "./render-fragments.js";
import { renderHome } from "./render-home.js";
import { renderReply } from "./render-reply.js";
import { renderText } from "./render-text.js";

/** @type {Record<string, string>} */
const PLATFORM_NAMES = { twitch: "Twitch", youtube: "YouTube" };

/** What is said about people who are here anew. @type {Record<string, string>} */
const GREETINGS = { first: "first chat", returning: "back again" };

/**
 * @param {Message} message
 * @param {Options} [options]
 * @returns {HTMLLIElement}
 */
export function renderMessage(message, { testMark, still } = {}) {
  const row = document.createElement("li");
  row.className = "message";
  describe(row, message);
  paint(row, message);
  if (message.reply) row.append(renderReply(message.reply));
  if (message.kind !== "tip") row.append(platform(message.platform));
  row.append(time(message.postedAt));
  if (testMark && message.origin === "test") row.append(span("test-mark", testMark));
  if (message.home) row.append(renderHome(message.home));
  const author = authorOf(message);
  const notice = message.notice ? [noticeOf(message.notice)] : [];
  // A line may break at the spaces.
  row.append(...(isPredicate(message) ? [...author, " ", ...notice] : [...notice, ...author]), " ");
  const amount = message.payment?.amount ?? "";
  if (!(message.notice ?? "").includes(amount)) row.append(isolated(span("amount", amount)), " ");
  row.append(text(message, still));
  return row;
}

/** @param {HTMLElement} row @param {Message} message */
function describe(row, message) {
  row.dataset.id = message.id;
  row.dataset.platform = message.platform;
  row.dataset.kind = message.kind;
  row.dataset.authorId = message.author.id;
  row.dataset.roles = message.author.roles.join(" ");
  row.dataset.origin = message.origin;
  if (message.reply) row.dataset.reply = message.reply.id;
  if (message.flair) row.dataset.flair = message.flair;
  if (isFewEmotes(message.fragments)) row.dataset.emotes = "only";
  if (saysItAll(message)) row.dataset.empty = "";
}

/** @param {HTMLElement} row @param {Message} message */
function paint(row, { payment, accent }) {
  if (payment) row.dataset.paid = payment.colors ? "colors" : "";
  if (accent && !payment?.colors) row.dataset.accent = "";
  const colors = payment?.colors ? paidColors(payment.colors) : accentColors(accent);
  for (const [property, color] of colors) row.style.setProperty(property, color);
}

/** Whether the sentence goes on from the name, as in "Mara" "was gifted a membership". */
const isPredicate = (/** @type {Message} */ { fragments, notice, author }) =>
  fragments.length === 0 && !(notice ?? "").includes(author.name);

/** Whether the platform's sentence leaves nothing to add. @param {Message} message */
const saysItAll = ({ fragments, notice, payment, author }) =>
  fragments.length === 0 &&
  (notice ?? "").includes(author.name) &&
  (payment === null || (notice ?? "").includes(payment.amount));

/** @param {Message} message */
function authorOf({ author }) {
  const name = isolated(span("author"));
  name.append(...renderText(author.name));
  const avatar = author.avatar ? [renderAvatar(author.avatar)] : [];
  const greeting = author.roles.map((role) => GREETINGS[role]).find(Boolean);
  const mark = greeting ? [" ", span("greeting", greeting)] : [];
  return [...avatar, renderBadges(author), name, ...mark];
}

/** @param {string} sentence */
function noticeOf(sentence) {
  const element = isolated(span("notice"));
  element.append(...renderText(sentence));
  return element;
}

/** @param {string} code */
function platform(code) {
  const mark = span("platform");
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", PLATFORM_NAMES[code] ?? code);
  return mark;
}

/** @param {string} postedAt */
function time(postedAt) {
  const element = document.createElement("time");
  element.className = "time";
  element.dateTime = postedAt;
  const at = new Date(postedAt);
  if (!Number.isNaN(at.getTime())) element.textContent = CLOCK.format(at);
  return element;
}

/** Made once, as making it takes longer than the row. */
const CLOCK = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit" });

/** @param {Message} message @param {boolean} [still] */
function text({ fragments, flair }, still) {
  const element = isolated(span("text"));
  element.append(renderFragments(fragments, { still, giant: flair === "gigantified-emote" }));
  return element;
}
