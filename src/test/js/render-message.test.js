import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { renderMessage } from "../../main/resources/static/chat/render-message.js";
import { fromMara } from "./people.js";

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
      { type: "emote", text: "Kappa", id: "25", url: "https://example.org/25" },
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
  const element = row({ fragments: [{ type: "emote", text: "Kappa", id: "25", url: "/25" }] });
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

test("a notice without a text says so to style sheets", () => {
  assert.ok(row({ fragments: [], notice: "a raid" }).hasAttribute("data-empty"));
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
