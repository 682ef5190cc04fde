import assert from "node:assert/strict";
import { test } from "node:test";
import { Importance } from "../../main/resources/static/chat/importance.js";
import { person, says } from "./flood.js";
import { emoteOf, fromMara } from "./people.js";

/** @import { Message } from "../../main/resources/static/room/message.js" */

/** @param {Partial<Message>} more @param {string[]} [streamers] */
function isImportant(more, streamers = []) {
  const importance = new Importance();
  importance.streamers = streamers;
  return importance.has(fromMara("a", more));
}

/** @param {string} text @param {...string} streamers */
const mentions = (text, ...streamers) => isImportant({ fragments: says(text) }, streamers);

test("chat and actions are ordinary, all other kinds are not", () => {
  for (const kind of ["chat", "action"]) assert.ok(!isImportant({ kind }), kind);
  for (const kind of ["raid", "sub", "highlighted", "announcement", "new"]) {
    assert.ok(isImportant({ kind }), kind);
  }
});

test("payments, gifts and the past are important", () => {
  assert.ok(isImportant({ payment: { amount: "$5.00", colors: null } }));
  assert.ok(isImportant({ gift: { giver: "Mara", count: 1 } }));
  assert.ok(isImportant({ origin: "backlog" }));
  assert.ok(!isImportant({ origin: "test" }));
});

test("so are the team and those who write for the first time", () => {
  for (const role of ["broadcaster", "moderator", "first"]) {
    assert.ok(isImportant({ author: person("mara", ["subscriber", role]) }), role);
  }
  for (const role of ["vip", "subscriber", "member", "verified", "returning"]) {
    assert.ok(!isImportant({ author: person("mara", [role]) }), role);
  }
});

test("a mention of the streamer is a word of its own, however it is written", () => {
  for (const text of ["ada", "hi @ADA!", "Ada, look", "(ada)", "@ada's", "so ada"]) {
    assert.ok(mentions(text, "bo", "Ada"), text);
  }
  for (const text of ["adamant", "canada", "@ada_fan", "ada2", "hello"]) {
    assert.ok(!mentions(text, "ada"), text);
  }
});

test("names may hold spaces, signs and any letters", () => {
  assert.ok(mentions("hello ada  LOVELACE!", "Ada Lovelace"));
  assert.ok(!mentions("hello Lovelace", "Ada Lovelace"));
  assert.ok(mentions("привет, АДА!", "Ада"));
  assert.ok(!mentions("Аделаида", "Аде"));
  assert.ok(mentions("go A.da (tv)", "A.da (tv)"));
  assert.ok(!mentions("go Axda", "A.da"));
  assert.ok(mentions("hi @Ada", "@ada"));
  assert.ok(mentions("Zoe\u0308 hi", "zo\u00eb"));
});

test("where words are not parted by spaces the name may touch them", () => {
  assert.ok(mentions("今日もアダさん最高", "アダ"));
  assert.ok(mentions("你好艾达主播", "艾达"));
});

test("without names nobody is mentioned", () => {
  assert.ok(!mentions("ada"));
  assert.ok(!mentions("ada", "", " ", "@"));
});

test("an emote's name mentions nobody, a reply to the streamer does", () => {
  assert.ok(!isImportant({ fragments: [emoteOf("ada", "https://cdn/e.png")] }, ["ada"]));
  const reply = { id: "1", name: "Ada", text: "first" };
  assert.ok(isImportant({ reply }, ["ada"]));
  assert.ok(!isImportant({ reply: { ...reply, name: "Ada Fan" } }, ["ada"]));
});
