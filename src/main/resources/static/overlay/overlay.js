/** Wires the overlay page: the room's feed to the screen, and OBS to the room. */
import { RoomConnection } from "../room/room-connection.js";
import { RoomFeed } from "../room/room-feed.js";
import { stompSockets } from "../room/stomp.js";
import { keepShell } from "./keep-shell.js";
import { listenToObs } from "./obs.js";
import { overlayKeyFrom } from "./overlay-key.js";
import { reloadForHosts } from "./page-hosts.js";
import { Screen } from "./screen.js";

const feed = new RoomFeed();
const screen = new Screen();

const connection = new RoomConnection({
  open: stompSockets({
    headers: { "overlay-key": overlayKeyFrom(location.pathname) ?? "" },
    position: () => feed.position,
  }),
  onFrame: (frame) => {
    const applied = feed.accept(frame);
    if (applied.settings) reloadForHosts(applied.settings.css.hosts);
    screen.show(applied);
  },
  onRefused: () => screen.show(feed.empty()),
});

window.addEventListener("online", () => connection.wake());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) screen.settle();
  else connection.wake();
});
listenToObs({
  onShown: (shown) => {
    screen.settle();
    if (shown) connection.wake();
  },
  onStreaming: (streams) => connection.tell(streams ? "streaming-started" : "streaming-stopped"),
});

connection.start();
window.addEventListener("load", () => void keepShell());
