/** Wires the overlay page: the room's feed into the list, the settings into the style. */
import { LiveChat } from "../chat/live-chat.js";
import { RoomConnection } from "../room/room-connection.js";
import { RoomFeed } from "../room/room-feed.js";
import { stompSockets } from "../room/stomp.js";
import { applySettings } from "./apply-settings.js";
import { keepShell } from "./keep-shell.js";
import { overlayKeyFrom } from "./overlay-key.js";

const feed = new RoomFeed();
const chat = new LiveChat(/** @type {HTMLElement} */ (document.getElementById("chat")));

const connection = new RoomConnection({
  open: stompSockets({
    headers: { "overlay-key": overlayKeyFrom(location.pathname) ?? "" },
    position: () => feed.position,
  }),
  onFrame: (frame) => {
    const applied = feed.accept(frame);
    if (applied.settings) applySettings(document.documentElement, applied.settings);
    chat.show(applied);
  },
  onRefused: () => chat.show(feed.empty()),
});

window.addEventListener("online", () => connection.wake());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) chat.settle();
  else connection.wake();
});
window.addEventListener("obsSourceVisibleChanged", () => chat.settle());
window.addEventListener("obsStreamingStarted", () => connection.tell("streaming-started"));

// OBS adds the streamer's own CSS after the page has loaded.
new MutationObserver(() => chat.repaint()).observe(document.head, { childList: true });

connection.start();
window.addEventListener("load", () => void keepShell());
