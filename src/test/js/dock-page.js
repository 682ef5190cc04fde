/** The dock's page, and what a test sees of what the dock asks for. */
import { parseHTML } from "linkedom";
import { Words } from "../../main/resources/static/dashboard/words.js";
import { englishPage } from "./english-page.js";

/** Opens the page anew and makes it the one that scripts see. */
export function openDock() {
  const window = parseHTML(englishPage("dock/dock.html"));
  const { document } = window;
  Object.assign(globalThis, {
    document,
    Element: window.Element,
    Event: window.Event,
    HTMLElement: window.HTMLElement,
    Node: window.Node,
    getComputedStyle: () => ({ getPropertyValue: () => "#111117" }),
  });
  const words = Words.of(/** @type {any} */ (document.getElementById("words")));
  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  return { document, words, byId };
}

/** Lets everything happen that waits for nothing but its turn. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** @param {Element} element @param {string} type @param {Record<string, unknown>} [more] */
export function send(element, type, more = {}) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  element.dispatchEvent(Object.assign(event, more));
  return event;
}
