import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { PersonNotes } from "../../main/resources/static/dock/person-notes.js";
import { openDock, send, settled } from "./dock-page.js";

/** @type {any[]} */
let stored;
/** @type {any[]} */
let told;
/** @type {any} */
let outcome;
/** @type {any} */
let dock;

const MARA = { platform: "twitch", id: "22", name: "Mara" };

beforeEach(() => {
  dock = openDock();
  stored = [];
  told = [];
  outcome = { ok: true };
});

const commands = {
  notesAbout: async () => stored,
  writeNote: async (/** @type {any} */ _, /** @type {string} */ text) => {
    if (outcome.ok) stored = [note(text, true), ...stored];
    return outcome;
  },
  deleteNote: async (/** @type {string} */ id) => {
    if (outcome.ok) stored = stored.filter((it) => it.id !== id);
    return outcome;
  },
  restoreNote: async (/** @type {string} */ id) => {
    stored = [note(id, true)];
    return outcome;
  },
};

const desk = {
  refuse: (/** @type {string} */ error) => told.push(error),
  did: (/** @type {string} */ act, /** @type {() => void} */ undo) => told.push(act, undo),
};

/** @param {string} text @param {boolean} deletable */
const note = (text, deletable) => ({
  id: text,
  text,
  by: "Mo",
  at: "2026-11-23T01:00:00Z",
  deletable,
});

async function open({ mayWrite = true } = {}) {
  const parts = /** @type {any} */ ({ words: dock.words, commands, desk });
  const notes = new PersonNotes(MARA, mayWrite, parts);
  await notes.refresh();
  return notes.element;
}

/** @param {Element} element */
const texts = (element) => [...element.querySelectorAll(".note p")].map((it) => it.textContent);

/** @param {Element} element @param {string} text */
async function write(element, text) {
  const input = /** @type {HTMLInputElement} */ (element.querySelector("input"));
  input.value = text;
  send(/** @type {Element} */ (element.querySelector("form")), "submit");
  await settled();
  return input;
}

test("notes are shown as text, with who wrote them", async () => {
  stored = [note("<b>kind</b>", false), "nonsense", {}];
  const element = await open();
  assert.deepEqual(texts(element), ["<b>kind</b>"]);
  assert.match(String(element.querySelector(".note small")?.textContent), /^Mo · /);
  assert.equal(element.querySelectorAll(".note button").length, 0);
  assert.equal(/** @type {HTMLElement} */ (element.querySelector(".dock-hint")).hidden, true);
});

test("where nothing is written, the card says what notes are for", async () => {
  const hint = /** @type {HTMLElement} */ ((await open()).querySelector(".dock-hint"));
  assert.equal(hint.hidden, false);
  assert.match(String(hint.textContent), /team/);
});

test("what is written is there at once, and the line is empty again", async () => {
  const element = await open();
  const input = await write(element, "  asks often ");
  assert.deepEqual(texts(element), ["asks often"]);
  assert.equal(input.value, "");
});

test("what could not be saved stays in the line", async () => {
  const element = await open();
  outcome = { ok: false, error: "too-many-notes" };
  const input = await write(element, "asks often");
  assert.equal(input.value, "asks often");
  assert.deepEqual(told, ["too-many-notes"]);
  assert.equal(input.readOnly, false);
});

test("nothing is not saved", async () => {
  const element = await open();
  await write(element, "   ");
  assert.deepEqual(stored, []);
});

test("a note is deleted by one press and comes back by another", async () => {
  stored = [note("slip", true)];
  const element = await open();
  /** @type {HTMLElement} */ (element.querySelector(".note button")).click();
  await settled();
  assert.deepEqual(texts(element), []);
  assert.equal(told[0], "note-delete");
  told[1]();
  await settled();
  assert.deepEqual(texts(element), ["slip"]);
});

test("who may not moderate reads and does not write", async () => {
  stored = [note("kind", false)];
  const element = await open({ mayWrite: false });
  assert.equal(element.querySelectorAll("form").length, 0);
  assert.deepEqual(texts(element), ["kind"]);
});
