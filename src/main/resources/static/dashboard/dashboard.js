/** Wires the dashboard: sources, overlay URL, preview and settings. */
import { LiveChat } from "../chat/live-chat.js";
import { applySettings } from "../overlay/apply-settings.js";
import { DEFAULT_SETTINGS } from "../room/default-settings.js";
import { RoomConnection } from "../room/room-connection.js";
import { RoomFeed } from "../room/room-feed.js";
import { stompSockets } from "../room/stomp.js";
import { connectionNotice } from "./connection-notice.js";
import { OverlayList } from "./overlay-list.js";
import { post } from "./post.js";
import { SourceList } from "./source-list.js";
import { Words } from "./words.js";

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const words = Words.of(byId("words"));
const feed = new RoomFeed();
const chat = new LiveChat(byId("chat"), { testMark: words.say("test.mark") });
const sources = new SourceList(byId("sources"), byId("announcer"), words);
const overlays = new OverlayList(byId("overlays"), byId("add-said"), words);
byId("add-overlay").addEventListener("click", () => void overlays.add());
applySettings(/** @type {HTMLElement} */ (byId("chat").parentElement), DEFAULT_SETTINGS);

const connection = new RoomConnection({
  open: stompSockets({ position: () => feed.position }),
  onFrame: (frame) => {
    const applied = feed.accept(frame);
    for (const change of applied.changes) {
      if (change.type === "add" && change.message.origin === "live") {
        sources.heard(change.message.platform, Date.parse(change.message.postedAt));
      }
    }
    if (applied.sourcesChanged) sources.show(feed.sources);
    chat.show(applied);
    byId("preview-empty").hidden = !chat.isEmpty;
  },
  onRefused: () => location.assign("/"),
  onStatus: connectionNotice(byId("connection")),
});

byId("test-messages").addEventListener("submit", async (event) => {
  event.preventDefault();
  const said = byId("test-said");
  try {
    const { ok } = await post("/dashboard/test-messages");
    said.textContent = words.say(ok ? "test.sent" : "failed");
  } catch {
    said.textContent = words.say("failed");
  }
});

for (const choice of document.querySelectorAll("input[name=behind]")) {
  choice.addEventListener("change", () => {
    const preview = /** @type {HTMLElement} */ (byId("chat").parentElement);
    preview.dataset.behind = /** @type {HTMLInputElement} */ (choice).value;
  });
}

window.addEventListener("online", () => connection.wake());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) chat.settle();
  else connection.wake();
});
connection.start();
