/** Wires the overlay page: the room's feed into the list, the settings into the style. */
import { FeedView } from "../chat/feed-view.js";
import { RoomConnection } from "../room/room-connection.js";
import { RoomFeed } from "../room/room-feed.js";
import { stompSockets } from "../room/stomp.js";
import { applySettings } from "./apply-settings.js";
import { keepShell } from "./keep-shell.js";
import { overlayKeyFrom } from "./overlay-key.js";

const chat = /** @type {HTMLElement} */ (document.getElementById("chat"));
const feed = new RoomFeed();
const view = new FeedView(chat);

const connection = new RoomConnection({
  open: stompSockets({
    headers: { "overlay-key": overlayKeyFrom(location.pathname) ?? "" },
    position: () => feed.position,
  }),
  onFrame: (frame) => {
    const { changes, caughtUp, settings } = feed.accept(frame);
    if (settings) applySettings(document.documentElement, settings);
    view.apply(changes, caughtUp);
  },
  onRefused: () => view.apply(feed.empty(), true),
});

window.addEventListener("online", () => connection.wake());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) view.settle();
  else connection.wake();
});
window.addEventListener("obsSourceVisibleChanged", () => view.settle());

// OBS adds the streamer's own CSS after the page has loaded.
new MutationObserver(() => view.repaint()).observe(document.head, { childList: true });

connection.start();
window.addEventListener("load", () => void keepShell());
