import assert from "node:assert/strict";
import { test } from "node:test";
import { charactersOf } from "../../main/resources/static/chat/reading.js";
import { person, says } from "./flood.js";
import { PacingPage } from "./pacing-page.js";
import { emoteOf, fromMara } from "./people.js";

/** @import { Message } from "../../main/resources/static/room/message.js" */

/** Nobody reads more in five seconds: sixty characters each. */
const READ_CHARACTERS = 300;

/** @param {number} emotes @param {string} [text] @returns {Message["fragments"]} */
const withEmotes = (emotes, text = "") => [
  ...says(text),
  ...Array.from({ length: emotes }, () => emoteOf("OvertakenByEvents", "https://cdn/e.png")),
];

/** @param {string} id @param {Message["fragments"]} fragments */
const message = (id, fragments) => fromMara(id, { author: person(`p${id}`), fragments });

/**
 * @param {Message["fragments"]} fragments of each message
 * @param {number} apart milliseconds between two
 * @param {number} [seconds]
 */
function chat(fragments, apart, seconds = 30) {
  const page = new PacingPage();
  page.choose("automatic");
  for (let time = 0; time < seconds * 1000; time += apart) {
    page.until(time);
    page.come(message(`${time}`, fragments));
  }
  page.clock.advance(20_000);
  return page;
}

/** The most that was shown within five seconds, in characters. @param {PacingPage} page @param {number} each */
const mostRead = ({ all }, each) =>
  each *
  Math.max(...all.map((a) => all.filter((b) => b.time >= a.time && b.time < a.time + 5000).length));

test("messages are as long as their reading takes", () => {
  assert.equal(charactersOf(message("a", says("gg"))), 10);
  assert.equal(charactersOf(message("a", says("x".repeat(45)))), 45);
  assert.equal(charactersOf(message("a", withEmotes(8, "x".repeat(20)))), 36);
  assert.equal(charactersOf(message("a", says("x".repeat(500)))), 120);
});

test("a chat that can be read is left as it is", () => {
  for (const [fragments, apart] of /** @type {const} */ ([
    [says("x".repeat(30)), 500],
    [says("gg"), 170],
    [withEmotes(15), 500],
    [says("x".repeat(500)), 2_500],
  ])) {
    const page = chat(fragments, apart);
    assert.deepEqual(
      page.shown,
      page.all.map(({ key }) => `${key} ${key}`),
    );
    assert.equal(page.all.length, Math.ceil(30_000 / apart));
    assert.deepEqual(page.told, []);
  }
});

test("a burst in a slow chat is left as it is", () => {
  const page = new PacingPage();
  page.choose("automatic");
  page.come(...Array.from({ length: 10 }, (_, i) => message(`${i}`, says("x".repeat(30)))));
  assert.equal(page.all.length, 10);
});

test("emote floods, walls of text and short shouts are capped at what can be read", () => {
  for (const [fragments, each] of /** @type {const} */ ([
    [withEmotes(20), 40],
    [says("x".repeat(120)), 120],
    [says("x".repeat(500)), 120],
    [says("W"), 10],
  ])) {
    const page = chat(fragments, 20);
    const most = mostRead(page, each);
    // The last one may be longer than what was left.
    assert.ok(most < READ_CHARACTERS + each, `${most} of ${each} each`);
    assert.ok(page.all.length * each >= 30 * 60 * 0.9, `${page.all.length} of ${each} each`);
    assert.ok((page.told.at(-2)?.count ?? 0) > 1_000);
  }
});

test("the text counts, not the number of messages", () => {
  const short = chat(says("W"), 20).all.length;
  const long = chat(says("x".repeat(60)), 20).all.length;
  assert.ok(short > 5 * long, `${short} and ${long}`);
});
