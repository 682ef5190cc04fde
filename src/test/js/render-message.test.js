import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { contrastOf } from "../../main/resources/static/chat/readable-color.js";
import { renderMessage } from "../../main/resources/static/chat/render-message.js";
import { fromMara, emoteOf } from "./people.js";

const { document, Event } = parseHTML("<!doctype html><html><body></body></html>");
Object.assign(globalThis, { document });

/** @param {Partial<import("../../main/resources/static/room/room-update.js").Message>} [more] */
const row = (more) => renderMessage(fromMara("a1", more));

/** @param {Element} element @param {string} selector */
const text = (element, selector) => element.querySelector(selector)?.textContent;

test("a row has the attributes that style sheets were promised", () => {
  const { className, dataset } = row({
    author: { ...fromMara("").author, roles: ["moderator", "subscriber"] },
  });
  assert.equal(className, "message");
  assert.deepEqual(
    { ...dataset },
    {
      id: "a1",
      platform: "twitch",
      kind: "chat",
      authorId: "22",
      roles: "moderator subscriber",
      origin: "live",
    },
  );
});

test("a row has its parts in the promised order", () => {
  assert.deepEqual(
    [...row().children].map(({ className }) => className),
    ["platform", "time", "badges", "author", "text"],
  );
});

test("chat text is never read as markup", () => {
  const trick = "<img src=x onerror=alert(1)> &amp; <b>bold</b>";
  const element = row({
    fragments: [{ type: "text", text: trick }],
    notice: trick,
    author: { ...fromMara("").author, name: trick },
  });
  assert.equal(text(element, ".text"), trick);
  assert.equal(text(element, ".author"), trick);
  assert.equal(text(element, ".notice"), trick);
  assert.equal(element.querySelectorAll("b, .text img").length, 0);
});

test("an emote stands at its place in a box of fixed size", () => {
  const element = row({
    fragments: [
      { type: "text", text: "hi " },
      emoteOf("Kappa", "/img/25"),
      { type: "text", text: " there" },
    ],
  });
  const emote = element.querySelector("img.emote");
  assert.equal(emote?.previousSibling?.textContent, "hi ");
  assert.equal(emote?.nextSibling?.textContent, " there");
  assert.equal(emote?.getAttribute("alt"), "Kappa");
  assert.ok(emote?.getAttribute("width") && emote.getAttribute("height"));
});

test("a picture that does not come leaves what the viewer typed", () => {
  const element = row({ fragments: [emoteOf("Kappa", "/img/25")] });
  element.querySelector("img.emote")?.dispatchEvent(new Event("error"));
  assert.equal(element.querySelector("img.emote"), null);
  assert.equal(text(element, ".text"), "Kappa");
});

test("roles become badges with a name; unknown ones none", () => {
  const element = row({
    author: { ...fromMara("").author, roles: ["broadcaster", "first", "hologram"] },
  });
  const badges = [...element.querySelectorAll(".badge")];
  assert.deepEqual(
    badges.map((badge) => badge.getAttribute("alt")),
    ["Broadcaster"],
  );
});

test("a name in another script keeps its own direction", () => {
  for (const part of row({ notice: "raid" }).querySelectorAll(".author, .text, .notice")) {
    assert.equal(part.getAttribute("dir"), "auto");
  }
});

test("a notice that says it all says so to style sheets", () => {
  assert.ok(row({ fragments: [], notice: "Mara raids" }).hasAttribute("data-empty"));
  assert.ok(!row({ notice: "Mara raids" }).hasAttribute("data-empty"));
});

test("a sentence without its subject stands behind the name", () => {
  const element = row({ fragments: [], notice: "received a gift membership by Kelly" });
  assert.ok(!element.hasAttribute("data-empty"));
  assert.deepEqual([...element.children].map(({ className }) => className).slice(-3), [
    "author",
    "notice",
    "text",
  ]);
});

const TEAL = {
  header: "#00bfa5ff",
  headerText: "#000000ff",
  body: "#1de9b6ff",
  bodyText: "#ffffffff",
  author: "#0000008a",
};

test("a paid message says its amount between name and text, with or without text", () => {
  const payment = { amount: "€5.00", colors: null };
  assert.equal(text(row({ payment }), ".author + .amount"), "€5.00");
  const wordless = row({ payment, fragments: [] });
  assert.equal(text(wordless, ".amount"), "€5.00");
  assert.ok(!wordless.hasAttribute("data-empty"));
  assert.equal(row().querySelector(".amount"), null);
});

test("a paid message has its platform's colours as properties, and all of it can be read", () => {
  const element = row({ payment: { amount: "€5.00", colors: TEAL } });
  assert.equal(element.dataset.paid, "colors");
  const color = (/** @type {string} */ name) => element.style.getPropertyValue(`--paid-${name}`);
  assert.equal(color("header"), "#00bfa5");
  assert.equal(color("header-text"), "#000000");
  for (const [over, under] of [
    ["header-text", "header"],
    ["author", "header"],
    ["body-text", "body"],
  ]) {
    assert.ok(contrastOf(color(over ?? ""), color(under ?? "")) >= 4.5, over);
  }
});

test("a paid message without colours is a card like the others", () => {
  const element = row({ payment: { amount: "500 bits", colors: null } });
  assert.equal(element.dataset.paid, "");
  assert.equal(element.getAttribute("style") ?? "", "");
});

test("a sticker stands in a box of its own, and in words where its picture does not come", () => {
  const element = row({
    fragments: [
      {
        type: "sticker",
        text: "a waving cat",
        picture: { url: "/cat", still: null, width: 72, height: 72 },
      },
    ],
  });
  const sticker = element.querySelector(".text img.sticker");
  assert.ok(sticker?.getAttribute("width") && sticker.getAttribute("height"));
  sticker?.dispatchEvent(new Event("error"));
  assert.equal(text(element, ".text"), "a waving cat");
});

test("a platform's mark says its name", () => {
  const mark = row({ platform: "youtube" }).querySelector(".platform");
  assert.equal(mark?.getAttribute("aria-label"), "YouTube");
});

test("test messages are marked only where a mark is asked for", () => {
  const message = fromMara("a", { origin: "test" });
  assert.equal(text(renderMessage(message, { testMark: "test" }), ".test-mark"), "test");
  assert.equal(renderMessage(message).querySelector(".test-mark"), null);
  assert.equal(
    renderMessage(fromMara("b"), { testMark: "test" }).querySelector(".test-mark"),
    null,
  );
});
