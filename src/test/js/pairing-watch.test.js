import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { leftWords, PairingWatch } from "../../main/resources/static/dock/pairing-watch.js";

/** @import { State } from "../../main/resources/static/dock/pairing-watch.js" */

/** @type {State[]} */
let answers;
/** @type {State[]} */
let heard;
let asked = 0;
let hidden = false;

afterEach(() => mock.timers.reset());
beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout"] });
  answers = [];
  heard = [];
  asked = 0;
  hidden = false;
});

function watch() {
  const watch = new PairingWatch({
    claim: () => {
      asked++;
      return Promise.resolve(answers.shift() ?? "waiting");
    },
    isHidden: () => hidden,
    onState: (state) => heard.push(state),
  });
  watch.start();
  return watch;
}

/** @param {number} millis */
async function pass(millis) {
  mock.timers.tick(millis);
  for (let i = 0; i < 5; i++) await Promise.resolve();
}

test("it asks every two seconds until somebody has answered", async () => {
  answers = ["waiting", "waiting", "paired"];
  watch();
  for (let i = 0; i < 6; i++) await pass(2_000);
  assert.deepEqual(heard, ["waiting", "waiting", "paired"]);
});

test("a server that does not answer is asked less and less often, and as before once it does", async () => {
  answers = ["failed", "failed", "failed", "waiting"];
  watch();
  await pass(2_000);
  await pass(3_999);
  assert.equal(asked, 1);
  await pass(1);
  assert.equal(asked, 2);
  await pass(8_000);
  await pass(16_000);
  assert.deepEqual(heard, ["failed", "failed", "failed", "waiting"]);
  await pass(2_000);
  assert.equal(asked, 5);
});

test("a hidden page asks nothing, and at once when it is looked at", async () => {
  const page = watch();
  hidden = true;
  await pass(600_000);
  assert.equal(asked, 0);
  hidden = false;
  page.wake();
  await pass(0);
  assert.equal(asked, 1);
  await pass(2_000);
  assert.equal(asked, 2);
});

test("after an answer nothing wakes it", async () => {
  answers = ["declined"];
  const page = watch();
  await pass(2_000);
  page.wake();
  await pass(10_000);
  assert.equal(asked, 1);
});

test("looking again and again asks once at a time", async () => {
  const page = watch();
  page.wake();
  page.wake();
  assert.equal(asked, 1);
  await pass(0);
});

test("time left is said in minutes and seconds", () => {
  assert.equal(leftWords(600), "10:00");
  assert.equal(leftWords(64.2), "1:05");
  assert.equal(leftWords(0.1), "0:01");
  assert.equal(leftWords(-3), "0:00");
});
