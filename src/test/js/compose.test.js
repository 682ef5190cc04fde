import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Compose } from "../../main/resources/static/dock/compose.js";
import { openDock, send, settled } from "./dock-page.js";

const TWITCH = { platform: "twitch", longest: 500, can: true, name: "ada" };
const YOUTUBE = { platform: "youtube", longest: 200, can: true, name: "Ada" };

/** @type {any} */
let dock;
/** @type {any[]} */
let voices;
/** @type {any[]} */
let said;
/** @type {any} */
let outcome;

beforeEach(() => {
  dock = openDock();
  // The page's boxes as a browser would hand them over.
  Object.assign(globalThis, {
    FormData: class {
      getAll() {
        return boxes()
          .filter(({ checked }) => checked)
          .map(({ value }) => value);
      }
    },
  });
  voices = [TWITCH, YOUTUBE];
  said = [];
  outcome = { ok: true, value: { twitch: { said: true }, youtube: { said: true } } };
});

/** @returns {HTMLInputElement[]} */
const boxes = () => [...dock.document.querySelectorAll("#compose-to input")];

/** @returns {HTMLInputElement} */
const line = () => dock.byId("compose-text");

async function open() {
  const commands = {
    voices: async () => voices,
    say: async (/** @type {any[]} */ ...asked) => (said.push(asked), outcome),
  };
  await new Compose(/** @type {any} */ (commands), dock.words).look();
}

/** @param {string} text */
async function say(text) {
  line().value = text;
  send(line(), "input");
  send(dock.byId("compose"), "submit");
  await settled();
}

test("who can say nothing anywhere has no line", async () => {
  voices = [];
  await open();
  assert.equal(dock.byId("compose").hidden, true);
});

test("a message goes wherever it can be said, and the line is empty again", async () => {
  await open();
  await say(" hello ");
  assert.deepEqual(said, [["hello", ["twitch", "youtube"]]]);
  assert.equal(line().value, "");
  assert.equal(dock.byId("compose-said").textContent, "");
});

test("a platform that is not allowed yet is not chosen by itself", async () => {
  voices = [TWITCH, { ...YOUTUBE, can: false }];
  await open();
  assert.deepEqual(
    boxes().map(({ checked }) => checked),
    [true, false],
  );
});

test("what was dropped says where and why, and stays in the line", async () => {
  await open();
  outcome = {
    ok: true,
    value: { twitch: { error: "dropped", reason: "slow mode" }, youtube: { said: true } },
  };
  await say("hello");
  assert.match(dock.byId("compose-said").textContent, /^Twitch: .*slow mode/);
  assert.equal(line().value, "hello");
});

test("what has to be allowed links to where that is done", async () => {
  await open();
  outcome = { ok: true, value: { twitch: { error: "needs-grant", grant: "/grant" } } };
  await say("hello");
  assert.equal(dock.document.querySelector("#compose-said a")?.getAttribute("href"), "/grant");
});

test("the shortest of the chosen platforms counts, by characters", async () => {
  await open();
  line().value = "😀".repeat(190);
  send(line(), "input");
  assert.equal(dock.byId("compose-left").textContent, "10");
  line().value = "a".repeat(201);
  send(line(), "input");
  assert.equal(dock.byId("compose-left").textContent, "-1");
  assert.equal(dock.byId("compose-left").dataset.tone, "bad");
});

test("nothing, or to nobody, is not sent", async () => {
  await open();
  await say("   ");
  for (const box of boxes()) box.checked = false;
  await say("hello");
  assert.deepEqual(said, []);
});
