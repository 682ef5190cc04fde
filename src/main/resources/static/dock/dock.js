/** Wires the dock: the room's feed to its lists, and people's wishes to the server. */
import { connectionNotice } from "../dashboard/connection-notice.js";
import { Words } from "../dashboard/words.js";
import { RoomConnection } from "../room/room-connection.js";
import { RoomFeed } from "../room/room-feed.js";
import { stompSockets } from "../room/stomp.js";
import { actsOnChat, isLockedOut, may } from "./acts.js";
import { Commands } from "./commands.js";
import { Compose } from "./compose.js";
import { Desk } from "./desk.js";
import { DragSort } from "./drag-sort.js";
import { Highlights } from "./feed-filter.js";
import { FeedList, keyOf } from "./feed-list.js";
import { listenToKeys } from "./keys.js";
import { Menu } from "./menu.js";
import { PersonCard } from "./person-card.js";
import { watchPointing } from "./pointing.js";
import { SearchBar } from "./search-bar.js";
import { SourceDots } from "./source-dots.js";
import { StageLists } from "./stage-lists.js";
import { Toasts } from "./toasts.js";
import { ToolBar } from "./tool-bar.js";

/** So many messages of each platform are kept for searching. */
const KEPT = 2_500;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const body = document.body;
const words = Words.of(/** @type {HTMLTemplateElement} */ (byId("words")));
const room = body.dataset.room ?? "own";
const feed = new RoomFeed({ kept: KEPT });
const commands = new Commands(room);
const toasts = new Toasts(byId("toasts"));
const desk = new Desk(commands, toasts, words);
const highlights = new Highlights((body.dataset.streamers ?? "").split("\n"));
const paused = /** @type {HTMLButtonElement} */ (byId("paused"));

const list = new FeedList({
  list: byId("feed"),
  scroller: byId("scroller"),
  highlights,
  all: () => feed.messages,
  onPaused: (count) => {
    paused.hidden = count === null;
    paused.textContent = count ? words.say("paused", { n: count }) : words.say("paused-none");
  },
});
const lists = new StageLists(words);
const sources = new SourceDots(byId("sources"), words);
const search = new SearchBar(/** @type {HTMLFormElement} */ (byId("search")), words, (asked) =>
  list.search(asked),
);
const person = new PersonCard(byId("person"), words, { commands, desk }, (who) => search.only(who));
const compose = new Compose(commands, words);
const menu = new Menu({
  commands,
  desk,
  onKeywords: (chosen) => {
    highlights.choose(chosen);
    list.rebuild();
  },
});
const tools = new ToolBar(words, (row) => {
  const message = list.messageOf(row);
  return message ? actsOnChat(feed.seat, feed.stage, message, marksOf(keyOfRow(row))) : [];
});

/** By key, what became of messages. @type {Map<string, string[]>} */
let marks = new Map();

/** @param {string} key */
const marksOf = (key) => marks.get(key) ?? [];

/** @param {HTMLElement} row */
const keyOfRow = ({ dataset }) => `${dataset.platform} ${dataset.id}`;

/** Style sheets write the marks beside messages; the words are the page's. */
for (const mark of ["on-air", "queued", "suggested", "hidden", "overruled", "filtered"]) {
  body.style.setProperty(`--mark-${mark}`, JSON.stringify(words.say(`mark.${mark}`)));
}

function showStage() {
  const { stage, seat } = feed;
  marks = new Map(stage.entries.map((entry) => [keyOf(entry.message), [entry.place]]));
  for (const id of stage.overruled) marks.set(keyOf(id), [...marksOf(keyOf(id)), "overruled"]);
  for (const id of stage.hidden) marks.set(keyOf(id), [...marksOf(keyOf(id)), "hidden"]);
  list.mark(marksOf);
  lists.show(stage, seat);
  tools.refresh();
  menu.show(stage);
  desk.tellTimeLeft(stage.until);
  byId("locked").hidden = !isLockedOut(seat, stage);
  body.dataset.locked = String(isLockedOut(seat, stage));
  const lock = byId("lock");
  lock.hidden = !seat?.host;
  lock.setAttribute("aria-pressed", String(stage.locked));
  lock.setAttribute("aria-label", words.say(stage.locked ? "unlock" : "lock"));
  lock.title = words.say(stage.locked ? "unlock" : "lock");
  for (const part of document.querySelectorAll("[data-needs]")) {
    const isOpen = may(seat, /** @type {HTMLElement} */ (part).dataset.needs ?? "");
    /** @type {HTMLElement} */ (part).hidden =
      !isOpen || (part.closest(".on-air") !== null && isLockedOut(seat, stage));
  }
}

const connection = new RoomConnection({
  open: stompSockets({ headers: { room }, position: () => feed.position }),
  onFrame: (frame) => {
    const applied = feed.accept(frame);
    list.apply(applied.changes);
    if (applied.stageChanged) showStage();
    if (applied.sourcesChanged) sources.show(feed.sources);
    if (applied.overlays.size > 0) menu.paceMayHaveChanged();
    byId("feed-empty").hidden = !list.isEmpty;
  },
  onRefused: () => location.reload(),
  onStatus: connectionNotice(byId("connection")),
});

/** @param {HTMLElement} row @param {string} act */
function act(row, act) {
  const message = list.messageOf(row);
  if (!message) return;
  if (act === "about") void person.open(message, feed.seat);
  else if (act === "delete") void desk.moderate(act, message);
  else void desk.do(act, message);
}

const feedElement = byId("feed");
/** @param {Element} element */
const rowAround = (element) =>
  /** @type {HTMLElement | null} */ (element.closest("#feed > .message"));
const rowOf = (/** @type {Event} */ { target }) =>
  target instanceof Element ? rowAround(target) : null;

watchPointing(byId("scroller"), rowAround, {
  over: (row) => {
    list.hold(true);
    tools.moveTo(row);
  },
  away: () => {
    list.hold(false);
    tools.leave();
  },
});
feedElement.addEventListener("click", (event) => {
  const row = rowOf(event);
  const button = event.target instanceof Element ? event.target.closest(".act") : null;
  if (row && button instanceof HTMLElement) act(row, button.dataset.act ?? "");
  else if (row) tools.moveTo(row);
});
feedElement.addEventListener("dblclick", (event) => {
  const row = rowOf(event);
  if (row) act(row, "about");
});
for (const id of ["on-air", "queue", "suggested", "done"]) {
  byId(id).addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest(".act") : null;
    const entry = button?.closest("li.entry");
    if (button instanceof HTMLElement && entry instanceof HTMLElement) {
      const { platform = "", messageId: messageId = "" } = entry.dataset;
      const act = button.dataset.act === "accept" ? "queue" : (button.dataset.act ?? "");
      void desk.do(act, { platform, id: messageId });
    }
  });
}
new DragSort(byId("queue"), (item, before) => void desk.move(item, before));
byId("next").addEventListener("click", () => void desk.next());
byId("previous").addEventListener("click", () => void desk.do("previous"));
byId("clear").addEventListener("click", () => void desk.do("clear"));
byId("lock").addEventListener("click", () => void desk.do(feed.stage.locked ? "unlock" : "lock"));
byId("host-view").addEventListener("click", () => {
  const isHostView = body.dataset.view === "host";
  body.dataset.view = isHostView ? "" : "host";
  byId("host-view").setAttribute("aria-pressed", String(!isHostView));
  history.replaceState(null, "", isHostView ? location.pathname : "?view=host");
});
if (new URLSearchParams(location.search).get("view") === "host") byId("host-view").click();
for (const tab of document.querySelectorAll(".dock-tabs [role=tab]")) {
  tab.addEventListener("click", () => {
    body.dataset.tab = /** @type {HTMLElement} */ (tab).dataset.tab;
    for (const other of document.querySelectorAll(".dock-tabs [role=tab]")) {
      other.setAttribute("aria-selected", String(other === tab));
    }
    if (body.dataset.tab === "chat") list.goToNewest();
  });
}
paused.addEventListener("click", () => list.goToNewest());
listenToKeys({ list: feedElement, tools, feed: list, desk, search, person, menu, act });

window.addEventListener("online", () => connection.wake());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  connection.wake();
  void compose.look();
});
connection.start();
void compose.look();
