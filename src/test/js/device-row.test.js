import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { parseHTML } from "linkedom";
import { DeviceRow } from "../../main/resources/static/dashboard/device-row.js";
import { Words } from "../../main/resources/static/dashboard/words.js";
import { englishPage } from "./english-page.js";

const PAGE = englishPage("dashboard/devices.html");
const NOW = Date.parse("2026-11-23T20:00:00Z");

/** @type {any} */
let row;
/** @type {any} */
let page;
let gone = 0;
/** @type {{method: string, url: string, body?: string}[]} */
let requests;
let answer = { status: 204, body: "" };

beforeEach(() => {
  page = parseHTML(PAGE).document;
  Object.assign(globalThis, { document: page });
  row = page.querySelector(".device");
  row.dataset.id = "7";
  part("name").textContent = "OBS 31.0";
  part("paired").setAttribute("datetime", "2026-11-20T12:00:00Z");
  part("seen").setAttribute("datetime", "2026-11-23T17:00:00Z");
  gone = 0;
  requests = [];
  mock.method(globalThis, "fetch", (/** @type {string} */ url, /** @type {any} */ init) => {
    requests.push({ method: init.method, url, body: init.body });
    return Promise.resolve(new Response(answer.body || null, { status: answer.status }));
  });
});

/** @param {string} name @returns {any} */
const part = (name) => row.querySelector(`[data-part="${name}"]`);

const device = () => new DeviceRow(row, Words.of(page.getElementById("words")), () => gone++);

const press = async (/** @type {string} */ name) => {
  part(name).click();
  await new Promise((resolve) => setImmediate(resolve));
};

test("it says when it was seen", () => {
  device().tellTimes(NOW);
  assert.equal(part("seen").textContent, "3 h ago");
  part("seen").setAttribute("datetime", "2026-11-23T19:59:00Z");
  device().tellTimes(NOW);
  assert.equal(part("seen").textContent, "just now");
});

test("it is revoked only after a second word", async () => {
  device();
  await press("revoke");
  assert.deepEqual(requests, []);
  assert.match(part("question").textContent, /“OBS 31.0” is signed out at once/);
  await press("no");
  assert.equal(part("confirm").hidden, true);
  await press("revoke");
  await press("yes");
  assert.deepEqual(requests, [{ method: "DELETE", url: "/api/devices/7", body: undefined }]);
  assert.equal(gone, 1);
  assert.equal(page.querySelector(".device"), null);
});

test("a device that was revoked elsewhere goes, too", async () => {
  answer = { status: 404, body: '{"error":"no-such-device"}' };
  device();
  await press("revoke");
  await press("yes");
  assert.equal(gone, 1);
});

test("a failure is said and the device stays", async () => {
  answer = { status: 500, body: "" };
  device();
  await press("revoke");
  await press("yes");
  assert.equal(gone, 0);
  assert.notEqual(part("said").textContent, "");
});
