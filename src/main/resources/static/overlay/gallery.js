/** Fills the gallery: the same messages in every template, through the overlay's own code. */
import { LiveChat } from "../chat/live-chat.js";
import { DEFAULT_SETTINGS } from "../room/default-settings.js";
import { parseMessage } from "../room/message.js";
import { nothing } from "../room/room-feed.js";
import { applySettings } from "./apply-settings.js";

/**
 * @import { Settings } from "../room/parse-settings.js"
 */

const tools = /** @type {HTMLFormElement} */ (document.querySelector(".gallery-tools"));

const chats = [...document.querySelectorAll(".gallery-templates > section")].map((section) => {
  const list = document.createElement("ol");
  list.className = "chat";
  section.append(list);
  return { section: /** @type {HTMLElement} */ (section), chat: new LiveChat(list) };
});

/** @param {string} name */
const isChecked = (name) =>
  /** @type {HTMLInputElement} */ (tools.elements.namedItem(name)).checked;

/** @param {string} template @returns {Settings} */
const settingsFor = (template) => ({
  ...DEFAULT_SETTINGS,
  template,
  direction: "column",
  messageLimit: 1_000,
  textSizePx: 18,
  platformMark: isChecked("showPlatform") ? "icon" : "none",
  showBadges: isChecked("showBadges"),
  bigEmotes: isChecked("bigEmotes"),
  animatedEmotes: isChecked("animatedEmotes"),
});

function choose() {
  const behind = new FormData(tools).get("behind");
  document.body.dataset.behind = String(behind);
  for (const { section, chat } of chats) {
    const settings = settingsFor(section.dataset.template ?? "clean");
    applySettings(section, settings);
    chat.show({ ...nothing(), caughtUp: true, changes: [], settings });
  }
}

/** The first choice may stand in the address, as in `/gallery?behind=white`. */
function chooseFromAddress() {
  const behind = new URLSearchParams(location.search).get("behind");
  for (const choice of tools.querySelectorAll("input[name=behind]")) {
    const input = /** @type {HTMLInputElement} */ (choice);
    input.checked ||= input.value === behind;
  }
}

/** @returns {Promise<unknown[]>} */
async function load() {
  const response = await fetch("/gallery/messages");
  const messages = response.ok ? await response.json() : [];
  return Array.isArray(messages) ? messages : [];
}

async function fill() {
  const messages = (await load()).map(parseMessage).filter((message) => message !== null);
  const changes = messages.map((message) => ({
    type: /** @type {const} */ ("add"),
    key: `${message.platform} ${message.id}`,
    message,
    before: null,
  }));
  for (const { chat } of chats) {
    chat.show({ ...nothing(), caughtUp: true, changes, settings: null });
  }
  /** @type {HTMLElement} */ (document.getElementById("gallery-empty")).hidden = changes.length > 0;
}

tools.addEventListener("change", choose);
chooseFromAddress();
choose();
void fill();
