import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, foldedMessage } from "../../main/resources/static/chat/fold.js";
import { after, fromMara, givenTo, purchaseBy } from "./people.js";

/** @import { Entry } from "../../main/resources/static/chat/fold.js" */
/** @import { Message } from "../../main/resources/static/room/message.js" */

/** @param {string} name @param {string} group @param {Partial<Message>} [more] */
const tap = (name, group, more = {}) =>
  fromMara(`${name}-${group}-${more.postedAt ?? ""}`, {
    kind: "combo",
    author: { ...fromMara("").author, id: name, name },
    notice: "sent a heart",
    fragments: [],
    payment: { amount: "5 Bits", colors: null },
    group,
    ...more,
  });

/** @param {Message[]} messages @returns {Message[]} what each row says */
const rowsOf = (messages) =>
  fold(messages.map((message) => /** @type {Entry} */ ([message.id, message])))
    .map((entries) => foldedMessage(entries.map(([, message]) => message)))
    .filter((message) => message !== undefined);

test("a combo is one row that says who, how many and for how much", () => {
  const [row, ...others] = rowsOf([tap("Mara", "h1"), tap("Bo", "h1"), tap("Trev", "h1")]);
  assert.equal(others.length, 0);
  assert.equal(row?.notice, "Mara and 2 others sent a heart: 3 taps, 15 Bits");
  assert.equal(row?.payment?.amount, "15 Bits");
});

test("somebody who taps twice is one person, and a combo lasts as long as it is tapped", () => {
  const taps = [0, 50, 100].map((at) => tap("Mara", "h1", { postedAt: after(at) }));
  assert.deepEqual(
    rowsOf(taps).map(({ notice }) => notice),
    ["Mara sent a heart: 3 taps, 15 Bits"],
  );
  assert.equal(rowsOf([...taps, tap("Bo", "h1", { postedAt: after(170) })]).length, 2);
});

test("what the platform says with a name is not said behind others", () => {
  const notice = "Mara sent a heart";
  const [row] = rowsOf([tap("Mara", "h1", { notice }), tap("Bo", "h1")]);
  assert.equal(row?.notice, "Mara and 1 other: 2 taps, 10 Bits");
});

test("one tap says what the platform says", () => {
  assert.equal(rowsOf([tap("Mara", "h1")])[0]?.notice, "sent a heart");
});

test("two combos, and two platforms, are two rows", () => {
  const rows = rowsOf([
    tap("Mara", "h1"),
    tap("Bo", "h2"),
    { ...tap("Noor", "h1"), platform: "youtube" },
  ]);
  assert.equal(rows.length, 3);
});

test("amounts that cannot be added are not", () => {
  const [row] = rowsOf([
    tap("Mara", "h1"),
    tap("Bo", "h1", { payment: { amount: "€1.00", colors: null } }),
  ]);
  assert.equal(row?.notice, "Mara and 1 other sent a heart: 2 taps");
});

test("gifts of one group are one row, however long they take and whoever else gives", () => {
  const group = "g1";
  const rows = rowsOf([
    { ...purchaseBy("Kelly", 2, 0), group },
    { ...givenTo("Mara", "Kelly", 1), group },
    { ...purchaseBy("Kelly", 5, 2), group: "g2" },
    { ...givenTo("Bo", "Kelly", 90), group },
  ]);
  assert.deepEqual(
    rows.map(({ notice }) => notice),
    ["Mara and 1 other received a gift membership from Kelly", "Sent 5 Ada gift memberships"],
  );
});

test("a purchase alone is not said to have been received", () => {
  const bought = purchaseBy("Kelly", 2, 0);
  const again = { ...bought, id: "again", group: "g1" };
  assert.equal(
    rowsOf([{ ...bought, group: "g1" }, again])[0]?.notice,
    "Sent 2 Ada gift memberships",
  );
});
