import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { listenToKeys } from "../../main/resources/static/dock/keys.js";
import { Segments } from "../../main/resources/static/dock/segments.js";
import { openDock, send } from "./dock-page.js";

/** @type {any} */
let dock;
/** @type {string[]} */
let done;
/** @type {Record<"person" | "menu", {isOpen: boolean, close: () => void}>} */
let panels;

beforeEach(() => {
  dock = openDock();
  done = [];
  const panel = (/** @type {"person" | "menu"} */ name) => ({
    isOpen: false,
    close: () => {
      done.push(`close ${name}`);
      panels[name].isOpen = false;
    },
  });
  panels = { person: panel("person"), menu: panel("menu") };
  for (const id of ["1", "2", "3"]) {
    const row = dock.document.createElement("li");
    row.id = `row${id}`;
    row.scrollIntoView = () => {};
    dock.byId("feed").append(row);
  }
  const say = (/** @type {string} */ word) => () => done.push(word);
  listenToKeys(
    /** @type {any} */ ({
      list: dock.byId("feed"),
      feed: { hold: say("hold"), goToNewest: say("newest") },
      tools: { moveTo: () => {}, leave: () => {} },
      desk: {
        next: say("next"),
        do: (/** @type {string} */ act) => done.push(act),
      },
      search: { open: say("search") },
      ...panels,
      act: (/** @type {HTMLElement} */ row, /** @type {string} */ act) =>
        done.push(`${act} ${row.id}`),
    }),
  );
});

/** @param {string} keys @param {Element} [at] @param {Record<string, unknown>} [more] */
function press(keys, at = dock.byId("feed"), more = {}) {
  for (const key of keys.split(" ")) send(at, "keydown", { key, ...more });
}

test("one key does what a button does", () => {
  press("n p c / End");
  assert.deepEqual(done, ["next", "previous", "clear", "search", "newest"]);
});

test("J and K choose a message, letters act on it", () => {
  press("k k k j F q s d u");
  assert.deepEqual(
    done.filter((it) => it !== "hold"),
    ["feature row2", "queue row2", "suggest row2", "delete row2", "about row2"],
  );
});

test("one key hides and shows again", () => {
  press("k h");
  dock.byId("row3").dataset.marks = "queued hidden";
  press("h");
  assert.deepEqual(
    done.filter((it) => it !== "hold"),
    ["hide row3", "unhide row3"],
  );
});

test("a letter without a chosen message does nothing", () => {
  press("f d");
  assert.deepEqual(done, []);
});

test("a chosen message that is gone is not acted on", () => {
  press("k");
  dock.byId("row3").remove();
  done = [];
  press("f");
  assert.deepEqual(done, []);
});

test("who types types", () => {
  press("n c f", dock.byId("compose-text"));
  press("n", dock.byId("search-kind"));
  assert.deepEqual(done, []);
});

test("the browser's own short cuts stay the browser's", () => {
  for (const held of ["ctrlKey", "metaKey", "altKey"]) press("c n", undefined, { [held]: true });
  assert.deepEqual(done, []);
});

test("Escape closes what lies on top, then ends the pause", () => {
  panels.person.isOpen = true;
  press("n Escape Escape");
  panels.menu.isOpen = true;
  press("Escape");
  assert.deepEqual(done, ["close person", "newest", "close menu"]);
});

test("one of a row of buttons is chosen, and the tab key finds that one", () => {
  /** @type {string[]} */
  const chosen = [];
  const speed = new Segments(dock.byId("speed"), (value) => chosen.push(value));
  speed.show("calm");
  const buttons = [...dock.byId("speed").querySelectorAll("button")];
  assert.deepEqual(
    buttons.map(
      (button) => `${button.getAttribute("aria-checked")} ${button.getAttribute("tabindex")}`,
    ),
    ["false -1", "false -1", "true 0", "false -1"],
  );
  buttons[3].click();
  assert.deepEqual(chosen, ["automatic"]);
  speed.show("a value of another release");
  assert.equal(buttons[0].getAttribute("tabindex"), "0");
});
