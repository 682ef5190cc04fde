import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { parseHTML } from "linkedom";
import { FeaturedCard } from "../../main/resources/static/overlay/featured-card.js";
import { fromMara } from "./people.js";

/** @type {HTMLElement} */
let section;
/** @type {FeaturedCard} */
let card;

const NOW = Date.parse("2026-11-23T01:00:00Z");

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: NOW });
  const { document } = parseHTML("<!doctype html><section hidden><ol></ol></section>");
  Object.assign(globalThis, {
    document,
    matchMedia: () => ({ matches: true, addEventListener: () => {} }),
    requestAnimationFrame: (/** @type {() => void} */ run) => run(),
    getComputedStyle: () => ({ getPropertyValue: () => "#111117" }),
  });
  section = /** @type {HTMLElement} */ (document.querySelector("section"));
  card = new FeaturedCard(section);
});

const shown = () =>
  [...section.querySelectorAll(".message")].map((it) => it.getAttribute("data-id"));

test("what is on air is shown, and nothing where nothing is", () => {
  card.show({ message: fromMara("1"), until: null }, true);
  assert.deepEqual(shown(), ["1"]);
  assert.equal(section.hidden, false);
  card.show({ message: null, until: null }, true);
  assert.equal(section.hidden, true);
  assert.deepEqual(shown(), []);
});

test("the next message takes the place of the one before", () => {
  card.show({ message: fromMara("1"), until: null }, true);
  card.show({ message: fromMara("2"), until: null }, true);
  assert.deepEqual(shown(), ["2"]);
});

test("the same message again is not drawn again", () => {
  card.show({ message: fromMara("1"), until: null }, true);
  const row = section.querySelector(".message");
  card.show({ message: fromMara("1"), until: NOW + 5000 }, true);
  assert.ok(section.querySelector(".message") === row);
});

test("a page that lost the server takes the card off soon after its end", () => {
  card.show({ message: fromMara("1"), until: NOW + 5000 }, true);
  mock.timers.tick(5000);
  assert.equal(section.hidden, false);
  mock.timers.tick(3000);
  assert.equal(section.hidden, true);
});

test("a card that stays does not go by itself, even if the one before had an end", () => {
  card.show({ message: fromMara("1"), until: NOW + 1000 }, true);
  card.show({ message: fromMara("2"), until: null }, true);
  mock.timers.tick(60_000);
  assert.deepEqual(shown(), ["2"]);
});
