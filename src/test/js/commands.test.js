import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Commands } from "../../main/resources/static/dock/commands.js";
import { fromMara } from "./people.js";

/** @type {{method: string, url: string, body: any}[]} */
let asked;
/** @type {any[]} */
let answers;
/** @type {number[]} */
let pauses;
/** @type {Commands} */
let commands;

const DONE = { ok: true, value: null, version: null };
const SILENCE = { ok: false, error: "failed", value: null, version: null };

beforeEach(() => {
  asked = [];
  answers = [];
  pauses = [];
  commands = new Commands("r/1", {
    ask: async (method, url, { body } = {}) => {
      asked.push({ method, url, body });
      return answers.shift() ?? DONE;
    },
    wait: async (millis) => {
      pauses.push(millis);
    },
  });
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

test("a command says what, about which message, and has an id", async () => {
  const outcome = await commands.stage("feature", { platform: "twitch", id: "7" }, { seconds: 30 });
  assert.equal(outcome.ok, true);
  assert.equal(`${asked[0]?.method} ${asked[0]?.url}`, "POST /api/rooms/r%2F1/stage");
  const { id, ...rest } = asked[0]?.body ?? {};
  assert.match(id, UUID);
  assert.deepEqual(rest, { do: "feature", platform: "twitch", message: "7", seconds: 30 });
});

test("a command about no message names none", async () => {
  await commands.stage("clear");
  assert.deepEqual(Object.keys(asked[0]?.body), ["id", "do"]);
});

test("what nobody answered is sent again with the same id, later and later", async () => {
  answers = [SILENCE, SILENCE, DONE];
  assert.equal((await commands.stage("next")).ok, true);
  assert.equal(new Set(asked.map(({ body }) => body.id)).size, 1);
  assert.deepEqual(pauses, [400, 1200]);
});

test("after four times without an answer it says so", async () => {
  answers = [SILENCE, SILENCE, SILENCE, SILENCE, DONE];
  const outcome = await commands.stage("next");
  assert.equal(outcome.ok, false);
  assert.equal(asked.length, 4);
});

test("what was refused is not sent again", async () => {
  answers = [{ ok: false, error: "locked", value: { error: "locked" }, version: null }];
  const outcome = await commands.stage("next");
  assert.deepEqual(outcome, { ok: false, error: "locked", value: { error: "locked" } });
  assert.equal(asked.length, 1);
});

test("two presses are two commands", async () => {
  await commands.stage("next");
  await commands.stage("next");
  assert.notEqual(asked[0]?.body.id, asked[1]?.body.id);
});

test("deleting is about a message, everything else at a platform about a person", async () => {
  await commands.moderate("delete", fromMara("m1"));
  await commands.moderate("timeout", fromMara("m1"), 600);
  const [deleted, silenced] = asked.map(({ body }) => ({ ...body, id: undefined }));
  assert.deepEqual(deleted, {
    id: undefined,
    act: "delete",
    platform: "twitch",
    message: "m1",
    name: "Mara",
  });
  assert.deepEqual(silenced, {
    id: undefined,
    act: "timeout",
    platform: "twitch",
    author: "22",
    name: "Mara",
    seconds: 600,
  });
});

test("people's addresses hold whatever their ids are", async () => {
  const person = { platform: "youtube", id: "UC/../x", name: "Mara" };
  await commands.saidBy(person);
  await commands.notesAbout(person);
  await commands.writeNote(person, "kind");
  assert.deepEqual(
    asked.map(({ method, url }) => `${method} ${url}`),
    [
      "GET /api/rooms/r%2F1/people/youtube/UC%2F..%2Fx/messages",
      "GET /api/rooms/r%2F1/people/youtube/UC%2F..%2Fx/notes",
      "POST /api/rooms/r%2F1/people/youtube/UC%2F..%2Fx/notes",
    ],
  );
  assert.match(asked[2]?.body.id, UUID);
  assert.equal(asked[2]?.body.text, "kind");
});

test("what cannot be looked up is empty, not broken", async () => {
  answers = [SILENCE, SILENCE, SILENCE, SILENCE];
  assert.deepEqual(await commands.saidBy({ platform: "twitch", id: "1", name: "" }), []);
  assert.deepEqual(await commands.voices(), []);
  assert.equal(await commands.pace(), null);
  assert.equal(await commands.deckAddress(false), null);
});
