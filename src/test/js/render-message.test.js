import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { contrastOf } from "../../main/resources/static/chat/readable-color.js";
import { renderMessage } from "../../main/resources/static/chat/render-message.js";
import { emoteOf, fromMara } from "./people.js";

/** @import { Author, Fragment } from "../../main/resources/static/room/message.js" */

const { document, Event } = parseHTML("<!doctype html><html><body></body></html>");
Object.assign(globalThis, { document });

/** @param {Partial<import("../../main/resources/static/room/message.js").Message>} [more] */
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

/** @param {Partial<Author>} author */
const by = (author) => row({ author: { ...fromMara("").author, roles: [], ...author } });

/** @param {string} url */
const pictureOf = (url) => ({ url, still: null, width: 18, height: 18 });

/** @param {Element} element */
const badgesOf = (element) =>
  [...element.querySelectorAll(".badge")].map((badge) => [
    badge.getAttribute("alt"),
    badge.getAttribute("src"),
  ]);

test("roles become badges with a name; unknown ones none", () => {
  assert.deepEqual(badgesOf(by({ roles: ["broadcaster", "first", "hologram"] })), [
    ["Broadcaster", "/chat/badge-broadcaster.svg"],
  ]);
});

test("the platform's badges come in its order, and say what a role says only once", () => {
  const author = by({
    roles: ["moderator", "subscriber"],
    badges: [
      { set: "subscriber", title: "2-Year Subscriber", picture: pictureOf("/img/sub24") },
      { set: "bits", title: "cheer 1000", picture: pictureOf("/img/bits") },
    ],
  });
  assert.deepEqual(badgesOf(author), [
    ["Moderator", "/chat/badge-moderator.svg"],
    ["2-Year Subscriber", "/img/sub24"],
    ["cheer 1000", "/img/bits"],
  ]);
});

test("a badge without picture is ours where we have one, and otherwise none", () => {
  const author = by({
    badges: [
      { set: "vip", title: "VIP", picture: null },
      { set: "founder", title: "Founder", picture: null },
      { set: "glitchcon2020", title: "GlitchCon 2020", picture: null },
    ],
  });
  assert.deepEqual(badgesOf(author), [
    ["VIP", "/chat/badge-vip.svg"],
    ["Founder", "/chat/badge-subscriber.svg"],
  ]);
});

test("a badge whose picture does not come is ours, or leaves", () => {
  const author = by({
    badges: [
      { set: "moderator", title: "Moderator", picture: pictureOf("/img/mod") },
      { set: "bits", title: "cheer 1", picture: pictureOf("/img/bits") },
    ],
  });
  for (const badge of author.querySelectorAll(".badge")) badge.dispatchEvent(new Event("error"));
  assert.deepEqual(badgesOf(author), [["Moderator", "/chat/badge-moderator.svg"]]);
});

test("an avatar waits until style sheets show it, and leaves when it does not come", () => {
  const element = by({ avatar: { url: "/img/mara", still: null, width: 32, height: 32 } });
  const avatar = element.querySelector("img.avatar");
  assert.equal(avatar?.getAttribute("loading"), "lazy");
  avatar?.dispatchEvent(new Event("error"));
  assert.equal(element.querySelector(".avatar"), null);
  assert.equal(by({}).querySelector(".avatar"), null);
});

test("who writes for the first time, or again after long, is marked", () => {
  assert.equal(text(by({ roles: ["first"] }), ".greeting"), "first chat");
  assert.equal(text(by({ roles: ["subscriber", "returning"] }), ".greeting"), "back again");
  assert.equal(by({ roles: ["moderator"] }).querySelector(".greeting"), null);
});

test("a reply says first what it answers, as text alone", () => {
  const element = row({ reply: { id: "p1", name: "Ada <b>", text: "<i>which</i> way? 😀" } });
  assert.equal(element.dataset.reply, "p1");
  assert.equal(element.firstElementChild?.className, "reply");
  assert.equal(text(element, ".reply-author"), "Ada <b>");
  assert.equal(text(element, ".reply-text"), "<i>which</i> way? 😀");
  assert.equal(element.querySelectorAll("b, i").length, 0);
  assert.equal(row().querySelector(".reply"), null);
});

test("a copy from another chat says from where, or that it is one", () => {
  const named = row({ home: { id: "77", name: "Fen" } }).querySelector(".home");
  assert.equal(named?.textContent, "Fen");
  assert.equal(named?.getAttribute("data-home-id"), "77");
  const nameless = row({ home: { id: "78", name: null } }).querySelector(".home");
  assert.equal(nameless?.textContent, "");
  assert.equal(nameless?.getAttribute("aria-label"), "From another chat");
  assert.equal(row().querySelector(".home"), null);
});

test("a flair is told to style sheets", () => {
  assert.equal(row({ flair: "simmer" }).dataset.flair, "simmer");
  assert.ok(!row().hasAttribute("data-flair"));
});

test("the last emote of a giant message is large", () => {
  const fragments = [emoteOf("Kappa", "/img/25"), emoteOf("LUL", "/img/26")];
  const giant = row({ fragments, flair: "gigantified-emote" });
  assert.equal(giant.querySelector("[data-giant]")?.getAttribute("alt"), "LUL");
});

test("an accent can be read on dark cards and on light ones", () => {
  for (const accent of ["#000000", "#ffffff", "#8205b4", "#ffff00", "#0000ff"]) {
    const element = row({ kind: "announcement", accent });
    assert.ok(element.hasAttribute("data-accent"));
    const color = (/** @type {string} */ name) => element.style.getPropertyValue(name);
    assert.ok(contrastOf(color("--accent"), color("--accent-deep")) >= 4.5, accent);
    assert.ok(contrastOf(color("--accent-on-light"), "#e0e0e6") >= 4.5, accent);
    assert.ok(contrastOf(color("--accent-deep"), "#f5f5fa") >= 4.5, accent);
  }
});

test("the platform's card colours win over an accent", () => {
  const element = row({ accent: "#8205b4", payment: { amount: "€5.00", colors: TEAL } });
  assert.ok(!element.hasAttribute("data-accent"));
});

test("a few emotes or emoji and nothing else are told to style sheets", () => {
  const kappa = emoteOf("Kappa", "/img/25");
  const hat = { ...emoteOf("SantaHat", "/img/26"), stacks: true };
  /** @param {Fragment[]} fragments */
  const isFew = (...fragments) => row({ fragments }).dataset.emotes === "only";
  const space = /** @type {const} */ ({ type: "text", text: " " });
  assert.ok(isFew(kappa));
  assert.ok(isFew(kappa, space, kappa, space, kappa, space, kappa, space, kappa, space, hat));
  assert.ok(isFew({ type: "text", text: "😂😂" }, space, kappa));
  assert.ok(!isFew(kappa, kappa, kappa, kappa, kappa, kappa));
  assert.ok(!isFew(kappa, { type: "text", text: " lol" }));
  assert.ok(!isFew({ type: "text", text: "hello" }));
  assert.ok(!isFew());
});

test("a kind that nobody knows yet is a row all the same", () => {
  const element = row({ kind: "hologram", notice: "Mara sends a hologram" });
  assert.equal(element.dataset.kind, "hologram");
  assert.equal(text(element, ".notice"), "Mara sends a hologram");
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

test("a tip comes from none of the platforms", () => {
  assert.equal(row({ kind: "tip" }).querySelector(".platform"), null);
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
