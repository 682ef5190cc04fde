import assert from "node:assert/strict";
import { test } from "node:test";
import { Rows } from "../../main/resources/static/chat/rows.js";
import { RoomFeed } from "../../main/resources/static/room/room-feed.js";
import { fromMara, givenTo, onYoutube, posted, purchaseBy, snapshot } from "./people.js";
import { Screen } from "./screen.js";

/**
 * @import { Message } from "../../main/resources/static/room/message.js"
 * @import { Frame } from "../../main/resources/static/room/room-update.js"
 */

/** A feed, its rows, and a list that shows them. */
class Page {
  feed = new RoomFeed();
  rows = new Rows();
  screen = new Screen();
  number = 0;

  /** @param {Frame} frame */
  hear(frame) {
    const { changes } = this.feed.accept(frame);
    this.screen.show({ changes: this.rows.apply(changes) });
  }

  /** @param {...Message} messages */
  post(...messages) {
    for (const message of messages) this.hear(posted(++this.number, message));
    return this;
  }

  /** @param {string} id */
  remove(id, platform = "youtube") {
    const number = ++this.number;
    this.hear({ type: "update", update: { type: "message-removed", number, platform, id } });
    return this;
  }

  /** @param {number} limit */
  keep(limit) {
    this.screen.show({ changes: this.rows.keep(limit) });
    return this;
  }

  get ids() {
    return this.screen.ids;
  }

  get notices() {
    return this.screen.keys.map((key) => this.screen.notices.get(key) ?? "");
  }
}

test("the limit counts rows, and what is over it comes back", () => {
  const page = new Page().keep(2);
  page.post(fromMara("a"), onYoutube("x"), fromMara("b"));
  assert.deepEqual(page.ids, ["x", "b"]);
  assert.deepEqual(page.keep(1).ids, ["b"]);
  assert.deepEqual(page.keep(3).ids, ["a", "x", "b"]);
});

test("a snapshot is shown in its order", () => {
  const page = new Page();
  page.hear(snapshot([fromMara("a"), onYoutube("b"), fromMara("c")]));
  assert.deepEqual(page.ids, ["a", "b", "c"]);
});

test("gifts count up in one row, which counts as one", () => {
  const page = new Page().keep(2).post(fromMara("a"));
  page.post(purchaseBy("Kelly", 5, 0), givenTo("Mara", "Kelly", 1), givenTo("Bo", "Kelly", 2));
  page.post(givenTo("Noor", "Kelly", 3));
  assert.deepEqual(page.ids, ["a", "buys5"]);
  assert.equal(page.notices[1], "Mara and 2 others received a gift membership from Kelly (3 of 5)");
});

test("a removed gift is taken out of the count", () => {
  const page = new Page().post(
    givenTo("Mara", "Kelly", 0),
    givenTo("Bo", "Kelly", 1),
    givenTo("Noor", "Kelly", 2),
  );
  page.remove("Bo");
  assert.deepEqual(page.notices, ["Mara and 1 other received a gift membership from Kelly"]);
  page.remove("Mara");
  assert.deepEqual(page.notices, ["received a gift membership by Kelly"]);
  page.remove("Noor");
  assert.deepEqual(page.ids, []);
});

test("a message that reads differently keeps its place", () => {
  const page = new Page().post(fromMara("a"), fromMara("b"));
  const message = fromMara("a", { notice: "reads differently" });
  page.hear({ type: "update", update: { type: "message-replaced", number: 3, message } });
  assert.deepEqual(page.ids, ["a", "b"]);
  assert.deepEqual(page.notices, ["reads differently", ""]);
});

test("gifts that are more than the limit allows let the oldest rows go", () => {
  const page = new Page().keep(2).post(fromMara("a"), fromMara("b"));
  page.post(givenTo("Mara", "Kelly", 0), givenTo("Bo", "Kelly", 1), fromMara("c"));
  assert.deepEqual(page.ids, ["Mara", "c"]);
});

test("after whatever happened, the rows are what they would be had all come at once", () => {
  let seed = 7;
  const random = (/** @type {number} */ below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const page = new Page();
  let limit = 50;
  for (let step = 0; step < 1_500; step++) {
    const act = random(20);
    if (act < 9) page.post(fromMara(`a${step}`));
    else if (act < 14) page.post(onYoutube(`b${step}`));
    else if (act < 17) page.post({ ...givenTo("Bo", `Kelly${random(3)}`, step), id: `g${step}` });
    else if (act < 19) {
      const { messages } = page.feed;
      const gone = messages[random(messages.length || 1)];
      if (gone) page.remove(gone.id, gone.platform);
    } else {
      limit = 5 + random(40);
      page.keep(limit);
    }
    if (step % 25 > 0) continue;
    const anew = new Page().keep(limit);
    anew.hear(snapshot(page.feed.messages));
    assert.deepEqual(page.ids, anew.ids, `after step ${step}`);
    assert.deepEqual(page.notices, anew.notices, `after step ${step}`);
  }
});
