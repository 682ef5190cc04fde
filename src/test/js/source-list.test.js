import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { parseHTML } from "linkedom";
import { SourceList } from "../../main/resources/static/dashboard/source-list.js";
import { Words } from "../../main/resources/static/dashboard/words.js";
import { englishPage } from "./english-page.js";

/** @import { Broadcast, Source } from "../../main/resources/static/room/room-update.js" */

/** @param {string} file */
const template = (file) => englishPage(`dashboard/${file}`);

/** @param {string} html @param {string} selector */
const piece = (html, selector) =>
  parseHTML(html).document.querySelector(selector)?.outerHTML ?? assert.fail(selector);

const { document } = parseHTML(`<!doctype html><html><body>
  <ul id="sources" hidden></ul><p id="announcer"></p>
  <template id="source-row">${piece(template("sources.html"), ".source")}</template>
  <template id="broadcast-row">${piece(template("sources.html"), ".broadcast")}</template>
  ${piece(template("dashboard.html"), "#words")}
</body></html>`);
Object.assign(globalThis, { document });

/** @param {string} id @returns {any} */
const byId = (id) => document.getElementById(id);

/** @type {SourceList[]} */
const lists = [];
afterEach(() => {
  for (const list of lists.splice(0)) list.close();
  byId("sources").replaceChildren();
});

/** @param {Source[]} sources */
function shown(...sources) {
  const list = new SourceList(byId("sources"), byId("announcer"), Words.of(byId("words")));
  lists.push(list);
  list.show(sources);
  return list;
}

/** @returns {Element[]} */
const rows = () => [...document.querySelectorAll("#sources .source")];

/** @param {Element | undefined} root @param {string} name @returns {HTMLElement} */
const part = (root, name) =>
  root?.querySelector(`[data-part="${name}"]`) ?? assert.fail(`no ${name}`);

/** @param {string} id @param {Partial<Source>} [more] @returns {Source} */
const onYoutube = (id, more = {}) => ({
  platform: "youtube",
  channel: { id, name: id.replace("#", "") },
  state: "live",
  since: null,
  until: null,
  cause: null,
  broadcasts: [],
  ...more,
});

/** @param {string} id @param {string} reading @param {Partial<Broadcast>} [more] */
const broadcast = (id, reading, more = {}) => ({
  id,
  title: `Boat ${id}`,
  url: `https://www.youtube.com/watch?v=${id}`,
  viewers: 127,
  reading,
  ...more,
});

test("a source that is new appears, and one that is gone leaves", () => {
  const list = shown(onYoutube("UC1"));
  assert.equal(rows().length, 1);
  assert.equal(byId("sources").hidden, false);
  list.show([onYoutube("UC1"), onYoutube("#@bea")]);
  assert.equal(part(rows()[1], "name").textContent, "@bea");
  assert.equal(part(rows()[1], "platform").textContent, "YouTube");
  list.show([]);
  assert.equal(rows().length, 0);
  assert.equal(byId("sources").hidden, true);
});

test("what is only named can be removed, a linked channel unlinked", () => {
  shown(onYoutube("UC1"), onYoutube("#v=dQw4w9WgXcQ"));
  const [linked, video] = rows();
  assert.equal(part(linked, "remove").hidden, true);
  assert.equal(part(linked, "unlink").hidden, false);
  assert.equal(part(video, "remove").hidden, false);
  assert.equal(part(video, "unlink").hidden, true);
  assert.equal(part(video, "name").textContent, "One video");
  const field = part(video, "remove").querySelector("input[name=id]");
  assert.equal(field?.getAttribute("value"), "#v=dQw4w9WgXcQ");
});

test("a broadcast says its title, where it is and how many watch", () => {
  shown(onYoutube("UC1", { broadcasts: [broadcast("a", "reading")] }));
  const link = part(rows()[0], "link");
  assert.equal(link.textContent, "Boat a");
  assert.equal(link.getAttribute("href"), "https://www.youtube.com/watch?v=a");
  assert.equal(part(rows()[0], "viewers").textContent, "127 watching");
  assert.equal(part(rows()[0], "choose").hidden, true);
});

test("an address that is no web address is no link", () => {
  const url = "javascript:alert(1)";
  shown(onYoutube("UC1", { broadcasts: [broadcast("a", "reading", { url })] }));
  assert.equal(part(rows()[0], "link").hasAttribute("href"), false);
});

test("of several broadcasts one can be chosen, and all again", () => {
  const list = shown(
    onYoutube("UC1", { broadcasts: [broadcast("a", "reading"), broadcast("b", "reading")] }),
  );
  const choices = () =>
    [...document.querySelectorAll(".broadcast")].map((item) => !part(item, "choose").hidden);
  assert.deepEqual(choices(), [true, true]);
  assert.equal(part(rows()[0], "all").hidden, true);
  const fields = part(rows()[0], "choose").querySelectorAll("input");
  assert.deepEqual(
    [...fields].map((field) => field.getAttribute("value")),
    ["youtube", "UC1", "a"],
  );
  list.show([
    onYoutube("UC1", { broadcasts: [broadcast("a", "reading"), broadcast("b", "not-chosen")] }),
  ]);
  assert.deepEqual(choices(), [false, true]);
  assert.equal(part(rows()[0], "all").hidden, false);
});

test("a broadcast that ended leaves the list", () => {
  const list = shown(onYoutube("UC1", { broadcasts: [broadcast("a", "reading")] }));
  list.show([onYoutube("UC1", { state: "off-air", cause: "nothing-live" })]);
  assert.equal(document.querySelectorAll(".broadcast").length, 0);
  assert.equal(part(rows()[0], "broadcasts").hidden, true);
  assert.match(part(rows()[0], "advice").textContent ?? "", /^Nothing live right now/);
});

for (const reading of ["members-only", "chat-disabled", "age-restricted", "private"]) {
  test(`a broadcast whose chat cannot be read says so: ${reading}`, () => {
    shown(onYoutube("UC1", { broadcasts: [broadcast("a", reading), broadcast("b", "reading")] }));
    const said = part(rows()[0], "reading").textContent ?? "";
    assert.ok(said.length > 10 && !said.startsWith("reading."), said);
    assert.equal(part(rows()[0], "choose").hidden, true);
  });
}
