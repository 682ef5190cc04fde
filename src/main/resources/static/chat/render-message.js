/**
 * Builds the row of one message. Its structure, class names and attributes are a promise to style
 * sheets: see docs/css.md before changing any.
 *
 * @import { Message } from "../room/room-update.js"
 *
 * @typedef {{testMark?: string}} Options `testMark`: the word that marks test messages, if any shall
 */
import { paidColors } from "./paid-colors.js";
import { renderBadges } from "./render-badges.js";
import { renderFragment } from "./render-fragment.js";

/** @type {Record<string, string>} */
const PLATFORM_NAMES = { twitch: "Twitch", youtube: "YouTube" };

/**
 * @param {Message} message
 * @param {Options} [options]
 * @returns {HTMLLIElement}
 */
export function renderMessage(message, { testMark } = {}) {
  const row = document.createElement("li");
  row.className = "message";
  row.dataset.id = message.id;
  row.dataset.platform = message.platform;
  row.dataset.kind = message.kind;
  row.dataset.authorId = message.author.id;
  row.dataset.roles = message.author.roles.join(" ");
  row.dataset.origin = message.origin;
  if (saysItAll(message)) row.dataset.empty = "";
  if (message.payment) row.dataset.paid = message.payment.colors ? "colors" : "";
  for (const [property, color] of paidColors(message.payment?.colors ?? null)) {
    row.style.setProperty(property, color);
  }
  row.append(platform(message.platform), time(message.postedAt));
  if (testMark && message.origin === "test") row.append(span("test-mark", testMark));
  const author = [
    renderBadges(message.author.roles),
    isolated(span("author", message.author.name)),
  ];
  const notice = message.notice ? [isolated(span("notice", message.notice))] : [];
  // A line may break at the spaces.
  row.append(...(isPredicate(message) ? [...author, " ", ...notice] : [...notice, ...author]), " ");
  const amount = message.payment?.amount ?? "";
  if (!(message.notice ?? "").includes(amount)) row.append(isolated(span("amount", amount)), " ");
  row.append(text(message));
  return row;
}

/** Whether the sentence goes on from the name, as in "Mara" "was gifted a membership". */
const isPredicate = (/** @type {Message} */ { fragments, notice, author }) =>
  fragments.length === 0 && !(notice ?? "").includes(author.name);

/** Whether the platform's sentence leaves nothing to add. @param {Message} message */
const saysItAll = ({ fragments, notice, payment, author }) =>
  fragments.length === 0 && payment === null && (notice ?? "").includes(author.name);

/** @param {string} code */
function platform(code) {
  const mark = span("platform", "");
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
  if (!Number.isNaN(at.getTime())) {
    element.textContent = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  }
  return element;
}

/** @param {Message} message */
function text({ fragments }) {
  const element = isolated(span("text", ""));
  element.append(...fragments.map(renderFragment));
  return element;
}

/** @param {string} className @param {string} content */
function span(className, content) {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = content;
  return element;
}

/** Text whose direction is its own, whatever stands around it. @param {HTMLElement} element */
function isolated(element) {
  element.dir = "auto";
  return element;
}
