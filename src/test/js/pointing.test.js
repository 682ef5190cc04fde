import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { parseHTML } from "linkedom";
import { watchPointing } from "../../main/resources/static/dock/pointing.js";

/** @type {string[]} */
let told;
/** @type {Document} */
let page;

beforeEach(() => {
  told = [];
  const window = parseHTML(
    "<!doctype html><html><body><h1></h1><div id='list'><p id='one'><b></b></p></div></body></html>",
  );
  page = window.document;
  Object.assign(globalThis, { document: page, Element: window.Element, Event: window.Event });
  watchPointing(/** @type {HTMLElement} */ (page.getElementById("list")), (at) => at.closest("p"), {
    over: ({ id }) => told.push(id),
    away: () => told.push("away"),
  });
});

/** @param {string} type @param {string} at @param {string} [pointerType] */
function point(type, at, pointerType = "mouse") {
  const event = Object.assign(new Event(type, { bubbles: type === "pointerover" }), {
    pointerType,
  });
  page.querySelector(at)?.dispatchEvent(event);
}

test("a row is pointed at by anything within it", () => {
  point("pointerover", "b");
  assert.deepEqual(told, ["one"]);
});

test("the mouse is away once it is elsewhere, though what it left is gone", () => {
  point("pointerover", "b");
  page.querySelector("b")?.remove();
  point("pointerover", "h1");
  point("pointerover", "h1");
  assert.deepEqual(told, ["one", "away"]);
});

test("the mouse is away once it leaves the page", () => {
  point("pointerover", "b");
  point("pointerleave", "html");
  assert.deepEqual(told, ["one", "away"]);
});

test("a finger points at nothing", () => {
  point("pointerover", "b", "touch");
  assert.deepEqual(told, []);
});
