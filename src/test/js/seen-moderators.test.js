import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { parseHTML } from "linkedom";
import { offerModerators } from "../../main/resources/static/team/seen-moderators.js";

/** @type {HTMLElement} */
let place;
/** @type {HTMLInputElement} */
let label;

beforeEach(() => {
  const { document } = parseHTML("<!doctype html><div hidden><ul></ul></div><input>");
  Object.assign(globalThis, { document });
  place = /** @type {HTMLElement} */ (document.querySelector("div"));
  label = /** @type {HTMLInputElement} */ (document.querySelector("input"));
});

/** @param {string[]} names */
const seen = (...names) => names.map((name) => ({ platform: "twitch", name }));

const offered = () => [...place.querySelectorAll("button")].map(({ textContent }) => textContent);

test("moderators who wrote are offered once each, members of the team are not", () => {
  offerModerators(place, label, seen("Mo", "Mara", "Mo"), ["mara"]);
  assert.deepEqual(offered(), ["Mo"]);
  assert.equal(place.hidden, false);
});

test("a press says whom the link is for", () => {
  offerModerators(place, label, seen("Mo"), []);
  place.querySelector("button")?.click();
  assert.equal(label.value, "Mo");
});

test("nothing is shown while there is nobody to offer", () => {
  offerModerators(place, label, seen("Mo"), []);
  offerModerators(place, label, seen("Mo"), ["Mo"]);
  assert.equal(place.hidden, true);
});

test("a button that somebody is about to press stays where it is", () => {
  offerModerators(place, label, seen("Mo"), []);
  const button = place.querySelector("button");
  offerModerators(place, label, seen("Mo"), []);
  assert.equal(place.querySelector("button"), button);
});

test("a name is text, whatever is in it", () => {
  offerModerators(place, label, seen("<b>Trev</b>"), []);
  assert.deepEqual(offered(), ["<b>Trev</b>"]);
});
