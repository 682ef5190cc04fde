import assert from "node:assert/strict";
import { test } from "node:test";
import { foldedMessage, fold } from "../../main/resources/static/chat/fold.js";
import { fromMara, givenTo, purchaseBy } from "./people.js";

/** @import { Message } from "../../main/resources/static/room/message.js" */

/** @param {...Message} messages @returns {string[]} the ids of each row */
const rowsOf = (...messages) =>
  fold(messages.map((message) => [message.id, message])).map((fold) =>
    fold.map(([key]) => key).join("+"),
  );

/** @param {...Message} messages */
const said = (...messages) => foldedMessage(messages);

test("gifts of one giver within a minute are one row, whatever is said between", () => {
  const rows = rowsOf(
    givenTo("Mara", "Kelly", 0),
    fromMara("chat"),
    givenTo("Bo", "Kelly", 59),
    givenTo("Noor", "Kelly", 61),
  );
  assert.deepEqual(rows, ["Mara+Bo", "chat", "Noor"]);
});

test("two givers, and two platforms, are two rows", () => {
  const rows = rowsOf(
    givenTo("Mara", "Kelly", 0),
    givenTo("Bo", "Olav", 1),
    { ...givenTo("Noor", "Kelly", 2), platform: "twitch" },
    givenTo("Sora", "Kelly", 3),
  );
  assert.deepEqual(rows, ["Mara+Sora", "Bo", "Noor"]);
});

test("each purchase begins a row, and its gifts join it", () => {
  const rows = rowsOf(
    purchaseBy("Kelly", 2, 0),
    givenTo("Mara", "Kelly", 1),
    purchaseBy("Kelly", 5, 20),
    givenTo("Bo", "Kelly", 21),
  );
  assert.deepEqual(rows, ["buys2+Mara", "buys5+Bo"]);
});

test("a purchase that comes after its gifts joins them", () => {
  assert.deepEqual(rowsOf(givenTo("Mara", "Kelly", 0), purchaseBy("Kelly", 5, 1)), ["Mara+buys5"]);
});

test("one gift says what the platform says", () => {
  const alone = givenTo("Mara", "Kelly", 0);
  assert.equal(said(alone), alone);
});

test("a row counts those who received", () => {
  const all = ["Mara", "Bo", "Noor", "Sora", "Ivy"].map((name) => givenTo(name, "Kelly", 0));
  assert.equal(
    said(...all.slice(0, 2))?.notice,
    "Mara and 1 other received a gift membership from Kelly",
  );
  assert.equal(said(...all)?.notice, "Mara and 4 others received a gift membership from Kelly");
});

test("a purchase counts up until everything it bought was received", () => {
  const bought = purchaseBy("Kelly", 2, 0);
  const mara = givenTo("Mara", "Kelly", 1);
  const some = said(bought, mara);
  assert.equal(some?.kind, "giftpurchase");
  assert.equal(some?.author.name, "Kelly");
  assert.equal(some?.notice, "Mara received a gift membership from Kelly (1 of 2)");
  assert.equal(
    said(bought, mara, givenTo("Bo", "Kelly", 2))?.notice,
    "Mara and 1 other received a gift membership from Kelly",
  );
});
