import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { connectionNotice } from "../../main/resources/static/dashboard/connection-notice.js";

/** @type {{hidden: boolean}} */
let notice;
/** @type {(status: string) => void} */
let tell;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  notice = { hidden: true };
  tell = connectionNotice(/** @type {HTMLElement} */ (notice));
});

test("a connection that comes back soon is not worth a word", () => {
  tell("waiting");
  mock.timers.tick(2_999);
  tell("open");
  mock.timers.tick(10_000);
  assert.equal(notice.hidden, true);
});

test("one that stays away is told once, however often it is tried, until it is back", () => {
  for (let time = 0; time < 3; time++) {
    tell("waiting");
    mock.timers.tick(1_000);
  }
  assert.equal(notice.hidden, false);
  tell("open");
  assert.equal(notice.hidden, true);
});

test("the next loss is counted anew", () => {
  tell("waiting");
  tell("open");
  tell("waiting");
  mock.timers.tick(2_999);
  assert.equal(notice.hidden, true);
  mock.timers.tick(1);
  assert.equal(notice.hidden, false);
});
