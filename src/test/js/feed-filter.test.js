import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Highlights,
  isPaid,
  isSearch,
  matches,
  NO_SEARCH,
} from "../../main/resources/static/dock/feed-filter.js";
import { fromMara, fromTrev, onYoutube } from "./people.js";

/** @import { Message } from "../../main/resources/static/room/message.js" */

const NOTHING = new Highlights([]);

/** @param {string} text @param {Partial<Message>} [more] */
const saying = (text, more) => fromMara("1", { fragments: [{ type: "text", text }], ...more });

/** @param {Message} message @param {Partial<import("../../main/resources/static/dock/feed-filter.js").Search>} asked */
const finds = (message, asked, highlights = NOTHING) =>
  matches(message, { ...NO_SEARCH, ...asked }, highlights);

test("nothing is asked for until something is", () => {
  assert.equal(isSearch(NO_SEARCH), false);
  assert.equal(isSearch({ ...NO_SEARCH, text: "  " }), false);
  assert.equal(isSearch({ ...NO_SEARCH, text: "a" }), true);
  assert.equal(isSearch({ ...NO_SEARCH, kind: "paid" }), true);
  assert.equal(finds(saying("hello"), {}), true);
});

test("words are found in text, names and what the platform says, in any case", () => {
  const message = saying("Which Microphone is that?", { notice: "Mara has subscribed" });
  for (const text of ["microphone", " MICROPHONE ", "mara", "subscribed", "is that"]) {
    assert.equal(finds(message, { text }), true, text);
  }
  assert.equal(finds(message, { text: "camera" }), false);
});

test("words are text, not patterns", () => {
  assert.equal(finds(saying("50% off (really)"), { text: "(real" }), true);
  assert.equal(finds(saying("anything"), { text: ".*" }), false);
});

test("a platform has its own messages, and tips have none", () => {
  assert.equal(finds(saying("a"), { platform: "twitch" }), true);
  assert.equal(finds(onYoutube("1"), { platform: "twitch" }), false);
  assert.equal(finds(saying("a", { kind: "tip" }), { platform: "twitch" }), false);
  assert.equal(finds(saying("a", { kind: "tip" }), { kind: "paid" }), true);
});

test("a person is one of one platform", () => {
  const mara = { platform: "twitch", id: "22", name: "Mara" };
  assert.equal(finds(saying("a"), { person: mara }), true);
  assert.equal(finds(fromTrev("1"), { person: mara }), false);
  assert.equal(finds(onYoutube("1"), { person: mara }), false);
});

test("what is asked for at once must all be so", () => {
  assert.equal(finds(saying("hello"), { text: "hello", platform: "youtube" }), false);
  assert.equal(finds(saying("hello"), { text: "hello", platform: "twitch" }), true);
});

test("kinds are found by what moderators look for", () => {
  /** @param {string[]} roles */
  const as = (...roles) => fromMara("1", { author: { ...fromMara("1").author, roles } });
  assert.equal(finds(as("first"), { kind: "first" }), true);
  assert.equal(finds(as("subscriber"), { kind: "first" }), false);
  for (const role of ["broadcaster", "moderator", "vip"]) {
    assert.equal(finds(as("subscriber", role), { kind: "team" }), true, role);
  }
  assert.equal(finds(as("subscriber"), { kind: "team" }), false);
  assert.equal(finds(saying("a", { filtered: true }), { kind: "filtered" }), true);
  assert.equal(finds(saying("a"), { kind: "filtered" }), false);
});

test("paid is what has an amount, and what always costs something", () => {
  const payment = { amount: "$5", tierColor: null };
  assert.equal(isPaid(saying("a", { payment: /** @type {any} */ (payment) })), true);
  assert.equal(isPaid(saying("a", { kind: "membership" })), true);
  assert.equal(isPaid(saying("a")), false);
  assert.equal(isPaid(saying("a", { kind: "giftreceived" })), false);
});

test("a mention is the streamer's name as a word of its own", () => {
  const highlights = new Highlights(["@AdaStreams", "Ada L."]);
  for (const text of ["hi @adastreams!", "ADASTREAMS?", "so, Ada L. said"]) {
    assert.equal(highlights.of(saying(text)), "mention", text);
    assert.equal(finds(saying(text), { kind: "mention" }, highlights), true);
  }
  for (const text of ["adastreamsx", "xadastreams", "Ada Lx", "ada"]) {
    assert.equal(highlights.of(saying(text)), null, text);
  }
});

test("keywords are one's own, with commas between, and a mention counts more", () => {
  const highlights = new Highlights(["Ada"]);
  highlights.choose(" giveaway, c++ ,, ærlig ");
  assert.equal(highlights.of(saying("is there a GIVEAWAY?")), "keyword");
  assert.equal(highlights.of(saying("written in C++ then")), "keyword");
  assert.equal(highlights.of(saying("helt Ærlig")), "keyword");
  assert.equal(highlights.of(saying("giveaways")), null);
  assert.equal(highlights.of(saying("Ada, a giveaway?")), "mention");
  highlights.choose("");
  assert.equal(highlights.of(saying("giveaway")), null);
});

test("a name in a script without spaces between words is found", () => {
  assert.equal(new Highlights(["そら"]).of(saying("@そら こんにちは")), "mention");
});
