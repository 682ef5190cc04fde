import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { parseHTML } from "linkedom";
import { ask } from "../../main/resources/static/dashboard/api.js";

/** @type {{url: string, init: any}[]} */
let asked;
/** @type {(Response | Error)[]} */
let answers;

beforeEach(() => {
  asked = [];
  answers = [];
  const { document } = parseHTML(
    "<html><head><meta name='csrf-header' content='X-CSRF'><meta name='csrf-token' content='old'>",
  );
  Object.assign(globalThis, {
    document,
    fetch: async (/** @type {string} */ url, /** @type {any} */ init) => {
      asked.push({ url, init });
      const answer = answers.shift();
      if (answer instanceof Response) return answer;
      throw answer ?? new Error("nobody answers");
    },
  });
});

/** @param {unknown} value @param {number} [status] @param {Record<string, string>} [headers] */
const json = (value, status = 200, headers = {}) =>
  new Response(JSON.stringify(value), { status, headers });

test("what is asked goes as JSON, with the token of the page and the version", async () => {
  answers = [json({ a: 1 }, 200, { ETag: '"2"' })];
  const answer = await ask("PATCH", "/api/x", { body: { b: 2 }, version: '"1"' });
  assert.deepEqual(answer, { ok: true, value: { a: 1 }, version: '"2"' });
  const { method, headers, body } = asked[0]?.init ?? {};
  assert.equal(method, "PATCH");
  assert.equal(headers["X-CSRF"], "old");
  assert.equal(headers["If-Match"], '"1"');
  assert.equal(headers["Content-Type"], "application/json");
  assert.equal(body, '{"b":2}');
});

test("an answer without a body is none", async () => {
  answers = [new Response(null, { status: 204 })];
  assert.deepEqual(await ask("DELETE", "/api/x"), { ok: true, value: null, version: null });
});

test("a refusal says why", async () => {
  answers = [json({ error: "locked" }, 409)];
  const answer = await ask("POST", "/api/x");
  assert.equal(answer.ok === false && answer.error, "locked");
});

test("silence, and what is no JSON, is a failure", async () => {
  answers = [new Error("offline"), new Response("<html>", { status: 502 })];
  for (let time = 0; time < 2; time++) {
    const answer = await ask("GET", "/api/x");
    assert.equal(answer.ok === false && answer.error, "failed");
  }
});

test("a page whose token is stale takes the new one and asks again", async () => {
  answers = [json({ error: "stale-page" }, 403, { "X-CSRF": "new" }), json({ done: true })];
  const answer = await ask("POST", "/api/x", { body: { id: "7" } });
  assert.equal(answer.ok, true);
  assert.deepEqual(
    asked.map(({ init }) => init.headers["X-CSRF"]),
    ["old", "new"],
  );
  assert.equal(asked[0]?.init.body, asked[1]?.init.body);
});

test("a stale page that is given no token is refused", async () => {
  answers = [json({ error: "stale-page" }, 403)];
  const answer = await ask("POST", "/api/x");
  assert.equal(answer.ok === false && answer.error, "stale-page");
  assert.equal(asked.length, 1);
});

test("a server that refuses every token is not asked for ever", async () => {
  answers = Array.from({ length: 200 }, () =>
    json({ error: "stale-page" }, 403, { "X-CSRF": "another" }),
  );
  const answer = await ask("POST", "/api/x");
  assert.equal(answer.ok, false);
  assert.ok(asked.length < 100);
});
