import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Desk } from "../../main/resources/static/dock/desk.js";
import { Toasts } from "../../main/resources/static/dock/toasts.js";
import { openDock, settled } from "./dock-page.js";
import { fromMara } from "./people.js";

/** @type {string[]} */
let sent;
/** @type {any} */
let answer;
/** @type {Desk} */
let desk;
/** @type {() => HTMLElement[]} */
let toasts;
/** @type {Document} */
let page;

const REF = { platform: "twitch", id: "7" };

beforeEach(() => {
  const { document, words, byId } = openDock();
  page = document;
  sent = [];
  answer = { ok: true, value: null };
  const commands = {
    stage: async (/** @type {any[]} */ ...asked) => (sent.push(JSON.stringify(asked)), answer),
    moderate: async (/** @type {string} */ act) => (sent.push(act), answer),
  };
  toasts = () => /** @type {any} */ ([...byId("toasts").children]);
  desk = new Desk(/** @type {any} */ (commands), new Toasts(byId("toasts")), words);
});

const told = () => toasts().map(({ textContent }) => textContent);

for (const [act, back] of [
  ["hide", "unhide"],
  ["reject", "suggest"],
  ["remove", "queue"],
]) {
  test(`${act} can be taken back by ${back}`, async () => {
    await desk.do(String(act), REF);
    toasts()[0]?.querySelector("button")?.click();
    await settled();
    assert.deepEqual(JSON.parse(sent[1] ?? ""), [back, REF, {}]);
    assert.equal(toasts().length, 0);
  });
}

test("a clear is taken back by what was on air before", async () => {
  await desk.do("clear");
  toasts()[0]?.querySelector("button")?.click();
  await settled();
  assert.deepEqual(JSON.parse(sent[1] ?? ""), ["previous", null, {}]);
});

test("what shows by itself that it was done says nothing", async () => {
  await desk.do("queue", REF);
  assert.deepEqual(told(), []);
});

test("a card stays as long as was chosen", async () => {
  desk.seconds = 30;
  await desk.do("feature", REF);
  await desk.next();
  await desk.do("queue", REF);
  assert.deepEqual(
    sent.map((it) => JSON.parse(it)[2]),
    [{ seconds: 30 }, { seconds: 30 }, {}],
  );
});

test("a refusal says why, one that nobody has words for that it failed", async () => {
  answer = { ok: false, error: "locked" };
  await desk.do("hide", REF);
  answer = { ok: false, error: "no such word" };
  await desk.next();
  const [locked, failed] = told();
  assert.match(String(locked), /lock/i);
  assert.notEqual(locked, failed);
  assert.doesNotMatch(String(failed), /refused/);
});

test("an entry goes before another, or to the end", async () => {
  /** @param {string} id */
  const item = (id) => {
    const element = page.createElement("li");
    Object.assign(element.dataset, { platform: "twitch", messageId: id });
    return element;
  };
  await desk.move(item("1"), item("2"));
  await desk.move(item("1"), null);
  assert.deepEqual(
    sent.map((it) => JSON.parse(it)[2]),
    [{ before: { platform: "twitch", message: "2" } }, {}],
  );
});

test("a ban can be lifted from where it is told", async () => {
  answer = { ok: true, value: { done: true, undo: "unban" } };
  await desk.moderate("ban", fromMara("1"));
  assert.match(String(told()[0]), /Mara/);
  toasts()[0]?.querySelector("button")?.click();
  await settled();
  assert.deepEqual(sent, ["ban", "unban"]);
});

test("what cannot be undone offers no way back", async () => {
  answer = { ok: true, value: { done: true } };
  await desk.moderate("delete", fromMara("1"));
  assert.equal(toasts()[0]?.querySelectorAll("button").length, 0);
});

test("what the person has not allowed yet links to where it is allowed", async () => {
  answer = {
    ok: false,
    error: "needs-grant",
    value: { grant: "/oauth2/grant", platform: "twitch" },
  };
  await desk.moderate("delete", fromMara("1"));
  const link = toasts()[0]?.querySelector("a");
  assert.equal(link?.getAttribute("href"), "/oauth2/grant");
  assert.equal(link?.getAttribute("target"), "_blank");
});

test("nothing is asked of a platform about a tip", async () => {
  await desk.moderate("delete", fromMara("1", { kind: "tip" }));
  assert.deepEqual(sent, []);
  assert.equal(told().length, 1);
});

test("three things are told at once, not more", async () => {
  for (let time = 0; time < 5; time++) await desk.do("hide", REF);
  assert.equal(toasts().length, 3);
});
