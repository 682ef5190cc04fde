import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { rest } from "../../main/resources/static/chat/picture.js";
import { renderFragments } from "../../main/resources/static/chat/render-fragments.js";
import { emoteOf } from "./people.js";

/** @import { EmoteFragment, Fragment } from "../../main/resources/static/room/message.js" */

const { document, Event } = parseHTML("<!doctype html><html><body></body></html>");
Object.assign(globalThis, { document });

/** @param {string} text @returns {Fragment} */
const words = (text) => ({ type: "text", text });

/** @param {string} text @param {Partial<EmoteFragment>} [more] @returns {EmoteFragment} */
const emote = (text, more) => ({ ...emoteOf(text, `/img/${text}`), ...more });

/** @param {string} text */
const hat = (text) => emote(text, { stacks: true });

/** @param {string} text @param {number} width @param {number} height */
const sized = (text, width, height) =>
  emote(text, { picture: { url: "/img/wide", still: null, width, height } });

/** @param {Fragment[]} fragments @param {{still?: boolean, giant?: boolean}} [options] @returns {Element} */
function shown(fragments, options) {
  const place = document.createElement("span");
  place.append(renderFragments(fragments, options));
  return place;
}

/** @param {Element} place @param {string} selector */
const alts = (place, selector) =>
  [...place.querySelectorAll(selector)].map((image) => image.getAttribute("alt"));

/** @param {Element} place @param {string} property */
const boxOf = (place, property) =>
  /** @type {HTMLElement} */ (place.querySelector(".emote")).style.getPropertyValue(
    `--emote-${property}`,
  );

test("an emote that stacks lies on the one before it, and the space between takes no room", () => {
  const place = shown([words("hi "), emote("Kappa"), words(" "), hat("SantaHat"), words(" bye")]);
  assert.deepEqual(alts(place, ".emote-stack > .emote"), ["Kappa", "SantaHat"]);
  assert.equal(place.querySelector(".emote-stack > .emote-space")?.textContent, " ");
  assert.equal(place.textContent, "hi   bye");
});

test("several lie on the same one", () => {
  const place = shown([emote("Kappa"), words(" "), hat("SantaHat"), words(" "), hat("IceCold")]);
  assert.equal(place.querySelectorAll(".emote-stack").length, 1);
  assert.deepEqual(alts(place, ".emote-stack > .emote"), ["Kappa", "SantaHat", "IceCold"]);
});

test("an emote that stacks stands alone where no emote is before it", () => {
  for (const fragments of [[hat("SantaHat")], [emote("Kappa"), words(" and "), hat("SantaHat")]]) {
    const place = shown(fragments);
    assert.equal(place.querySelector(".emote-stack"), null);
    assert.equal(alts(place, ".emote").at(-1), "SantaHat");
  }
});

test("an emote that wants no space has none before it", () => {
  const place = shown([
    emote("Kappa"),
    words(" "),
    emote("Keepo", { effects: ["no-space"] }),
    words(" x"),
  ]);
  assert.equal(place.querySelector(".emote-space")?.textContent, " ");
  assert.deepEqual(alts(place, ".emote"), ["Kappa", "Keepo"]);
  assert.equal(place.querySelector(".emote-stack"), null);
});

test("effects are told to style sheets in their order", () => {
  const place = shown([emote("Kappa", { effects: ["flip-x", "shake"] }), emote("Keepo")]);
  const [first, second] = place.querySelectorAll(".emote");
  assert.equal(first?.getAttribute("data-effects"), "flip-x shake");
  assert.equal(second?.hasAttribute("data-effects"), false);
});

test("a wide emote keeps its proportions, and a usual one needs no words about it", () => {
  const wide = shown([sized("Wide", 84, 28)]);
  assert.equal(boxOf(wide, "width"), "3");
  assert.equal(boxOf(wide, "height"), "");
  assert.equal(boxOf(shown([emote("Kappa")]), "width"), "");
});

test("an emote that is too large for a line is made smaller with its proportions", () => {
  const tall = shown([sized("Tall", 64, 128)]);
  assert.equal(boxOf(tall, "height"), "1.143");
  assert.equal(boxOf(tall, "width"), "0.571");
  const endless = shown([sized("Endless", 28_000, 28)]);
  assert.ok(Number(boxOf(endless, "width")) <= 7);
  assert.equal(boxOf(shown([sized("Nothing", 0, 0)]), "width"), "");
});

test("only the last emote is a giant", () => {
  const place = shown([emote("Kappa"), words(" "), emote("Keepo"), words("!")], { giant: true });
  assert.deepEqual(alts(place, "[data-giant]"), ["Keepo"]);
  assert.equal(shown([emote("Kappa")]).querySelector("[data-giant]"), null);
});

test("pictures rest and move again, those already on the page, too", () => {
  const picture = { url: "/img/moves", still: "/img/rests", width: 28, height: 28 };
  const place = shown([emote("Kappa", { picture }), emote("Keepo")], { still: true });
  const [moving, other] = place.querySelectorAll("img");
  assert.equal(moving?.getAttribute("src"), "/img/rests");
  assert.equal(other?.getAttribute("src"), "/img/Keepo");
  rest(place, false);
  assert.equal(moving?.getAttribute("src"), "/img/moves");
  rest(place, true);
  assert.equal(moving?.getAttribute("src"), "/img/rests");
  assert.equal(other?.getAttribute("src"), "/img/Keepo");
});

test("a cheermote says how many Bits it is worth, also when its picture does not come", () => {
  const place = shown([
    {
      type: "cheermote",
      text: "Cheer100",
      bits: 100,
      color: "#9c3ee8",
      picture: { url: "/img/cheer", still: null, width: 28, height: 28 },
    },
  ]);
  assert.equal(place.querySelector(".cheermote-bits")?.textContent, "100");
  place.querySelector("img")?.dispatchEvent(new Event("error"));
  assert.equal(place.querySelector(".emote-text")?.textContent, "Cheer100");
});

test("emoji have an element of their own, and everything else does not", () => {
  const place = shown([words("a 😀😂 b ❤️ 12 ♥ ©")]);
  assert.deepEqual(
    [...place.querySelectorAll(".emoji")].map(({ textContent }) => textContent),
    ["😀😂", "❤️"],
  );
  assert.equal(place.textContent, "a 😀😂 b ❤️ 12 ♥ ©");
});
