import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { Words } from "../../main/resources/static/dashboard/words.js";
import { deedWords } from "../../main/resources/static/team/deed-words.js";
import { RIGHTS, rightsOf } from "../../main/resources/static/team/rights.js";
import { agoWords, leftWords } from "../../main/resources/static/team/time-phrases.js";
import { englishPage } from "./english-page.js";

const { document } = parseHTML(englishPage("team/team.html"));
const words = Words.of(/** @type {any} */ (document.getElementById("words")));

const NOW = Date.parse("2026-11-23T20:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** @param {number} millis */
const at = (millis) => new Date(NOW + millis).toISOString();

/** @param {string} act @param {string} [about] @param {string} [person] */
const said = (act, about = "Mara", person = "Mo") =>
  deedWords({ at: at(0), person, act, about }, words);

for (const [millis, text] of /** @type {[number, string][]} */ ([
  [7 * 24 * HOUR, "7 d left"],
  [49 * HOUR, "3 d left"],
  [24 * HOUR, "24 h left"],
  [HOUR, "1 h left"],
  [59 * MINUTE, "59 min left"],
  [1, "1 min left"],
  [0, "expired"],
  [-HOUR, "expired"],
])) {
  test(`an invitation with ${millis} ms to go says: ${text}`, () => {
    assert.equal(leftWords(at(millis), NOW, words), text);
  });
}

for (const [millis, text] of /** @type {[number, string][]} */ ([
  [-5000, "just now"],
  [59_999, "just now"],
  [2 * MINUTE, "2 min ago"],
  [25 * HOUR, "1 d ago"],
])) {
  test(`a deed ${millis} ms ago says: ${text}`, () => {
    assert.equal(agoWords(at(-millis), NOW, words), text);
  });
}

test("a preset is a handful of rights", () => {
  assert.deepEqual(rightsOf("moderator"), ["suggest", "feature", "moderate"]);
  assert.deepEqual(rightsOf("helper"), ["suggest"]);
  assert.deepEqual(rightsOf("everything"), RIGHTS);
  assert.deepEqual(rightsOf("toString"), []);
});

test("every right has words and a switch", () => {
  const template = /** @type {any} */ (document.getElementById("member-row"));
  const switches = [...template.content.querySelectorAll("input")];
  assert.deepEqual(
    switches.map((input) => input.getAttribute("value")),
    [...RIGHTS],
  );
  for (const right of RIGHTS) assert.notEqual(words.say(`right.${right}`), `right.${right}`);
});

const template = /** @type {any} */ (document.getElementById("words"));
const ACTS = [...template.content.querySelectorAll("[data-word^='act.']")]
  .map(({ dataset }) => dataset.word.slice("act.".length))
  .filter((act) => act !== "unknown");

test("a deed is told with whom it was about", () => {
  assert.equal(said("feature"), "Mo featured a message by Mara");
  assert.equal(said("invite", "my friend", "Ada"), "Ada made a link for my friend");
});

test("a deed about nobody in particular is told without", () => {
  assert.equal(said("feature", ""), "Mo featured a message");
  assert.equal(said("leave", ""), "Mo left the team");
});

test("every known deed has words, with and without whom it was about", () => {
  assert.ok(ACTS.includes("note"));
  for (const act of ACTS) {
    for (const text of [said(act), said(act, "")]) {
      assert.match(text, /^Mo [a-z]/, act);
      assert.doesNotMatch(text, /[{}[\]“]|undefined| {2}| $/, act);
    }
  }
});

test("a deed of another release is told by its code", () => {
  assert.equal(said("juggle"), "Mo: “juggle” (Mara)");
  assert.equal(said("juggle", ""), "Mo: “juggle”");
});

test("names that look like places of values stay as they are", () => {
  assert.equal(
    said("feature", "{person} [x]", "{about}"),
    "{about} featured a message by {person} [x]",
  );
});
