/**
 * The broadcasts of one source: what is watched where, and which of them are read.
 *
 * @import { Broadcast, Source } from "../room/room-update.js"
 * @import { Words } from "./words.js"
 */
import { fill, part, put } from "./parts.js";

/** A streamer may choose among these. */
const CHOOSABLE = new Set(["reading", "joining", "not-chosen"]);

/** @param {HTMLElement} row the source's @param {Source} source @param {Words} words */
export function showBroadcasts(row, source, words) {
  const list = part(row, "broadcasts");
  const { broadcasts } = source;
  const choosable = broadcasts.filter(({ reading }) => CHOOSABLE.has(reading));
  const isPinned = broadcasts.some(({ reading }) => reading === "not-chosen");
  const ids = new Set(broadcasts.map(({ id }) => id));
  for (const item of itemsOf(list)) if (!ids.has(item.dataset.id ?? "")) item.remove();
  for (const broadcast of broadcasts) {
    const known = itemsOf(list).find(({ dataset }) => dataset.id === broadcast.id);
    const item = known ?? newItem(source, broadcast);
    if (!known) list.append(item);
    const mayChoose = choosable.length > 1 && choosable.includes(broadcast);
    showBroadcast(item, broadcast, mayChoose && !(isPinned && isRead(broadcast)), words);
  }
  list.hidden = broadcasts.length === 0;
  if (broadcasts.length > 0) part(row, "all").hidden = !isPinned;
}

/** @param {HTMLElement} item @param {Broadcast} broadcast @param {boolean} mayChoose @param {Words} words */
function showBroadcast(item, { title, url, viewers, reading }, mayChoose, words) {
  put(item, "link", title);
  if (url.startsWith("https://")) part(item, "link").setAttribute("href", url);
  const n = viewers?.toLocaleString() ?? "";
  put(item, "viewers", viewers === null ? "" : words.say("viewers", { n }));
  put(item, "reading", words.say(`reading.${reading}`));
  item.dataset.reading = reading;
  const choose = part(item, "choose");
  choose.hidden = !mayChoose;
  choose.querySelector("button")?.setAttribute("aria-label", words.say("choose", { title }));
}

/** @param {Source} source @param {Broadcast} broadcast @returns {HTMLElement} */
function newItem({ platform, channel }, { id }) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("broadcast-row"));
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const item = /** @type {HTMLElement} */ (copy.querySelector(".broadcast"));
  item.dataset.id = id;
  fill(item, { platform, id: channel.id, broadcast: id });
  return item;
}

/** @param {Broadcast} broadcast */
const isRead = ({ reading }) => reading !== "not-chosen";

/** @param {HTMLElement} list @returns {HTMLElement[]} */
const itemsOf = (list) => [...list.querySelectorAll(/** @type {"li"} */ (".broadcast"))];
