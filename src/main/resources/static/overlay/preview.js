/**
 * The overlay beside its settings: everything as on stream, but for the chat, which is made up. The
 * page around it says by messages what it shall show.
 *
 * @typedef {{settings?: unknown, perSecond?: number, reload?: boolean, hello?: boolean}} Wish
 */
import { parseMessage } from "../room/message.js";
import { parseSettings } from "../room/parse-settings.js";
import { nothing } from "../room/room-feed.js";
import { eachOf } from "../room/shape.js";
import { Screen } from "./screen.js";
import { Traffic } from "./traffic.js";

/** Said at once, so that no preview begins empty. */
const AT_ONCE = 14;

const screen = new Screen();
let platforms = { twitch: true, youtube: true };

/** @param {import("../room/message.js").Message} message @param {boolean} caughtUp */
function add(message, caughtUp) {
  if (!platforms[/** @type {keyof typeof platforms} */ (message.platform)]) return;
  const key = `${message.platform} ${message.id}`;
  /** @type {import("../room/room-feed.js").FeedChange[]} */
  const changes = [{ type: "add", key, message, before: null }];
  shown.push(key);
  if (shown.length > KEPT) changes.push({ type: "remove", key: shown.shift() ?? "" });
  screen.show({ ...nothing(), changes, caughtUp });
}

/** So many messages are kept, as many as an overlay keeps. */
const KEPT = 300;

/** @type {string[]} keys */
let shown = [];

const traffic = new Traffic((message) => add(message, false));

/** Begins anew with what the filter lets through now. */
async function load() {
  const response = await fetch(location.pathname.replace(/preview$/, "messages"));
  const messages = eachOf(response.ok ? await response.json() : [], parseMessage);
  screen.show({
    ...nothing(),
    changes: shown.map((key) => ({ type: "remove", key })),
    caughtUp: true,
  });
  shown = [];
  traffic.become(messages);
  for (let i = 0; i < AT_ONCE; i++) {
    // Written before anything is held for moderators.
    const message = traffic.next(Date.now() - 60_000 + i * 1000);
    if (message) add(message, true);
  }
}

window.addEventListener("message", ({ origin, data }) => {
  if (origin !== location.origin) return;
  if (data.hello) ready();
  const { settings, perSecond, reload } = /** @type {Wish} */ (data);
  const parsed = settings === undefined ? null : parseSettings(settings);
  if (parsed) {
    platforms = { twitch: parsed.showTwitch, youtube: parsed.showYoutube };
    screen.show({ ...nothing(), settings: parsed });
  }
  if (perSecond !== undefined) traffic.run(perSecond);
  if (reload) void load();
});

const ready = () => window.parent.postMessage("preview-ready", location.origin);
ready();
