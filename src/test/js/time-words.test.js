import assert from "node:assert/strict";
import { test } from "node:test";
import { timeWords } from "../../main/resources/static/dashboard/time-words.js";

const NOW = Date.parse("2026-11-23T18:30:00Z");
const BERLIN = { locale: "en-GB", timeZone: "Europe/Berlin" };

test("a time today is said by the clock of whoever reads it", () => {
  assert.equal(timeWords("2026-11-23T19:00:00Z", NOW, BERLIN), "20:00");
  const inNewYork = timeWords("2026-11-23T19:00:00Z", NOW, {
    locale: "en-US",
    timeZone: "America/New_York",
  });
  assert.match(inNewYork, /^02:00\sPM$/);
});

test("a time on another day says the day", () => {
  assert.equal(timeWords("2026-11-23T23:30:00Z", NOW, BERLIN), "Tue 24 Nov, 00:30");
});
