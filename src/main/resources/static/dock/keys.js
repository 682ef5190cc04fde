/**
 * The keyboard: one letter does what a button does, except while somebody types.
 *
 * @import { Desk } from "./desk.js"
 * @import { FeedList } from "./feed-list.js"
 * @import { Menu } from "./menu.js"
 * @import { PersonCard } from "./person-card.js"
 * @import { SearchBar } from "./search-bar.js"
 * @import { ToolBar } from "./tool-bar.js"
 */

/** What a letter does with the chosen message. @type {Record<string, string>} */
const ON_MESSAGE = { f: "feature", q: "queue", s: "suggest", h: "hide", d: "delete", u: "about" };

/**
 * @param {object} parts
 * @param {HTMLElement} parts.list
 * @param {FeedList} parts.feed
 * @param {ToolBar} parts.tools
 * @param {Desk} parts.desk
 * @param {SearchBar} parts.search
 * @param {PersonCard} parts.person
 * @param {Menu} parts.menu
 * @param {(row: HTMLElement, act: string) => void} parts.act
 */
export function listenToKeys({ list, feed, tools, desk, search, person, menu, act }) {
  /** @type {HTMLElement | null} */
  let chosen = null;

  /** @param {HTMLElement | null | undefined} row */
  const choose = (row) => {
    if (!row) return;
    chosen?.removeAttribute("data-chosen");
    chosen = row;
    row.dataset.chosen = "";
    feed.hold(true);
    tools.moveTo(row);
    row.scrollIntoView({ block: "nearest" });
  };

  const release = () => {
    chosen?.removeAttribute("data-chosen");
    chosen = null;
    tools.leave();
    feed.goToNewest();
  };

  /** @param {-1 | 1} step */
  const move = (step) => {
    if (!chosen?.isConnected) {
      choose(/** @type {HTMLElement | null} */ (list.lastElementChild));
      return;
    }
    const next = step < 0 ? chosen.previousElementSibling : chosen.nextElementSibling;
    choose(/** @type {HTMLElement | null} */ (next));
  };

  document.addEventListener("keydown", (event) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const onMessage = ON_MESSAGE[key];
    if (event.key === "Escape") {
      if (person.isOpen) person.close();
      else if (menu.isOpen) menu.close();
      else release();
    } else if (person.isOpen || menu.isOpen) return;
    else if (key === "j") move(1);
    else if (key === "k") move(-1);
    else if (event.key === "End") release();
    else if (key === "n") void desk.next();
    else if (key === "p") void desk.do("previous");
    else if (key === "c") void desk.do("clear");
    else if (key === "/") search.open();
    else if (onMessage && chosen?.isConnected) act(chosen, toggled(chosen, onMessage));
    else return;
    event.preventDefault();
  });
}

/** Hides what is shown, and shows what is hidden. @param {HTMLElement} row @param {string} act */
const toggled = ({ dataset }, act) =>
  act === "hide" && (dataset.marks ?? "").split(" ").includes("hidden") ? "unhide" : act;

/** @param {KeyboardEvent} event */
const isTyping = ({ target }) =>
  target instanceof HTMLElement &&
  (target.matches("input:not([type=checkbox]), textarea, select") || target.isContentEditable);
