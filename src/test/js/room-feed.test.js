import assert from "node:assert/strict";
import { test } from "node:test";
import { RoomFeed } from "../../main/resources/static/room/room-feed.js";
import { after as seconds, fromMara, fromTrev, posted, snapshot } from "./people.js";
import { Screen } from "./screen.js";

/** @param {RoomFeed} feed @param {Screen} screen */
const agree = (feed, screen) =>
  assert.deepEqual(
    feed.messages.map(({ id }) => id),
    screen.ids,
  );

/** @param {Parameters<RoomFeed["accept"]>[0][]} frames */
function after(...frames) {
  const feed = new RoomFeed();
  const screen = new Screen();
  for (const frame of frames) screen.show(feed.accept(frame));
  agree(feed, screen);
  return { feed, screen };
}

test("a snapshot is shown in its order and moves nothing", () => {
  const feed = new RoomFeed();
  const applied = feed.accept(snapshot([fromMara("a"), fromMara("b")]));
  assert.equal(applied.caughtUp, true);
  assert.deepEqual(new Screen().show(applied).ids, ["a", "b"]);
  assert.deepEqual(feed.position, { log: "x7", number: 2 });
});

test("an update that was seen before changes nothing", () => {
  const { feed } = after(snapshot([fromMara("a")], { number: 7 }));
  assert.deepEqual(feed.accept(posted(7, fromMara("b"))).changes, []);
  assert.equal(feed.accept(posted(8, fromMara("b"))).changes.length, 1);
});

test("a message with a new number but a known id is shown once", () => {
  assert.deepEqual(after(posted(1, fromMara("a")), posted(2, fromMara("a"))).screen.ids, ["a"]);
});

test("the same id on another platform is another message", () => {
  const { screen } = after(
    posted(1, fromMara("a")),
    posted(2, fromMara("a", { platform: "youtube" })),
  );
  assert.equal(screen.keys.length, 2);
});

test("missed updates catch up without motion", () => {
  const { feed, screen } = after(snapshot([fromMara("a")], { number: 1 }));
  const applied = feed.accept({
    type: "missed",
    log: "x7",
    number: 3,
    now: null,
    updates: [
      posted(1, fromMara("a")).update,
      posted(2, fromMara("b")).update,
      { type: "message-removed", number: 3, platform: "twitch", id: "a" },
    ],
  });
  assert.equal(applied.caughtUp, true);
  assert.deepEqual(screen.show(applied).ids, ["b"]);
  assert.deepEqual(feed.position, { log: "x7", number: 3 });
});

test("a removal that comes before its message wins", () => {
  const { screen } = after(
    {
      type: "update",
      update: { type: "message-removed", number: 1, platform: "twitch", id: "a" },
    },
    posted(2, fromMara("a")),
  );
  assert.deepEqual(screen.ids, []);
});

test("a silenced author loses everything, and a later message is theirs again", () => {
  const { screen } = after(
    posted(1, fromTrev("bad")),
    posted(2, fromMara("good")),
    {
      type: "update",
      update: { type: "author-silenced", number: 3, platform: "twitch", authorId: "99" },
    },
    posted(4, fromTrev("sorry")),
  );
  assert.deepEqual(screen.ids, ["good", "sorry"]);
});

test("a cleared chat leaves the other platform alone", () => {
  const { screen } = after(
    posted(1, fromMara("a")),
    posted(2, fromMara("b", { platform: "youtube" })),
    { type: "update", update: { type: "chat-cleared", number: 3, platform: "twitch" } },
  );
  assert.deepEqual(screen.ids, ["b"]);
});

test("a snapshot of the same log takes away what it no longer has", () => {
  const { screen } = after(
    snapshot([fromMara("a"), fromMara("b"), fromMara("c")], { number: 3 }),
    snapshot([fromMara("b"), fromMara("c"), fromMara("d")], { number: 9 }),
  );
  assert.deepEqual(screen.ids, ["b", "c", "d"]);
});

test("a restarted server's snapshot adds what is new, in order of time", () => {
  const at = (/** @type {number} */ minute) => ({ postedAt: `2026-11-23T01:0${minute}:00Z` });
  const { feed, screen } = after(
    snapshot([fromMara("a", at(1)), fromMara("c", at(3))], { number: 40 }),
    snapshot([fromMara("b", at(2)), fromMara("c", at(3)), fromMara("d", at(4))], {
      log: "y8",
      number: 3,
    }),
  );
  assert.deepEqual(screen.ids, ["a", "b", "c", "d"]);
  assert.deepEqual(feed.position, { log: "y8", number: 3 });
});

test("a restarted server does not bring back what was removed", () => {
  const { screen } = after(
    posted(1, fromTrev("bad")),
    {
      type: "update",
      update: { type: "message-removed", number: 2, platform: "twitch", id: "bad" },
    },
    snapshot([fromTrev("bad"), fromMara("good")], { log: "y8" }),
  );
  assert.deepEqual(screen.ids, ["good"]);
});

test("each platform's oldest messages leave, however much the other one says", () => {
  const { screen, feed } = after(snapshot([fromMara("y", { platform: "youtube" })]));
  for (let number = 2; number < 322; number++) {
    const postedAt = seconds(number);
    screen.show(feed.accept(posted(number, fromMara(`t${number}`, { postedAt }))));
  }
  agree(feed, screen);
  assert.equal(screen.ids.length, 301);
  assert.deepEqual(screen.ids.slice(0, 2), ["y", "t22"]);
});

test("young messages stay in a flood, as they may not be on screen yet, up to a bound", () => {
  const { screen, feed } = after(snapshot([]));
  /** @param {number} count @param {number} perSecond */
  const flood = (count, perSecond) => {
    const first = (feed.position?.number ?? 0) + 1;
    for (let number = first; number < first + count; number++) {
      const postedAt = seconds(number / perSecond);
      screen.show(feed.accept(posted(number, fromMara(`t${number}`, { postedAt }))));
    }
    return feed.messages.length;
  };
  assert.equal(flood(2_000, 50), 1_000);
  assert.equal(flood(4_000, 1e6), 4_000);
  agree(feed, screen);
});

test("a message that reads differently keeps its place", () => {
  const { screen, feed } = after(snapshot([fromMara("a"), fromMara("b")]));
  const message = fromMara("a", { notice: "reads differently" });
  screen.show(
    feed.accept({ type: "update", update: { type: "message-replaced", number: 3, message } }),
  );
  assert.deepEqual(screen.ids, ["a", "b"]);
  assert.equal(feed.messages[0]?.notice, "reads differently");
});

test("a message taken back may come again, a removed one not", () => {
  const { screen, feed } = after(snapshot([fromMara("a"), fromMara("b")]));
  const platform = "twitch";
  for (const update of [
    { type: /** @type {const} */ ("message-held"), number: 3, platform, id: "a" },
    { type: /** @type {const} */ ("message-removed"), number: 4, platform, id: "b" },
    { type: /** @type {const} */ ("message-added"), number: 5, message: fromMara("a") },
    { type: /** @type {const} */ ("message-added"), number: 6, message: fromMara("b") },
  ]) {
    screen.show(feed.accept({ type: "update", update }));
  }
  assert.deepEqual(screen.ids, ["a"]);
});

test("sources come, change and go", () => {
  const source = {
    platform: "twitch",
    channel: { id: "1", name: "ada" },
    state: "live",
    since: null,
    until: null,
    cause: null,
    broadcasts: [],
  };
  const { feed } = after(snapshot([], { sources: [source] }));
  assert.deepEqual(feed.sources, [source]);
  const gone = feed.accept({
    type: "update",
    update: { type: "source-gone", number: 1, platform: "twitch", channelId: "1" },
  });
  assert.equal(gone.sourcesChanged, true);
  assert.deepEqual(feed.sources, []);
});

test("an emptied feed forgets where it was", () => {
  const { feed, screen } = after(posted(1, fromMara("a")), snapshot([fromMara("a")]));
  screen.show(feed.empty());
  assert.deepEqual(screen.ids, []);
  assert.equal(feed.position, null);
});

test("a snapshot says what a row reads now", () => {
  const { screen } = after(
    snapshot([fromMara("a", { notice: "one" }), fromMara("b")], { number: 7 }),
    snapshot([fromMara("a", { notice: "two" }), fromMara("b")], { number: 8 }),
  );
  assert.deepEqual(screen.ids, ["a", "b"]);
  assert.equal(screen.notices.get("twitch a"), "two");
});

test("a snapshot with the same messages changes nothing", () => {
  const { feed } = after(snapshot([fromMara("a"), fromTrev("b")], { number: 7 }));
  assert.deepEqual(
    feed.accept(snapshot([fromMara("a"), fromTrev("b")], { number: 8 })).changes,
    [],
  );
});

test("what a filter hides comes back at its place, while messages keep coming", () => {
  const { feed, screen } = after(
    snapshot([fromMara("a"), fromTrev("b"), fromMara("c")], { number: 3 }),
    // Hidden: made when the room was two messages further, of which one had been sent.
    posted(4, fromMara("d")),
    snapshot([fromMara("a"), fromMara("c"), fromMara("d"), fromMara("e")], { number: 6 }),
    posted(6, fromMara("e")),
    { type: "update", update: { type: "message-held", number: 7, platform: "twitch", id: "c" } },
    posted(8, fromMara("f")),
  );
  assert.deepEqual(screen.ids, ["a", "d", "e", "f"]);
  const everything = ["a", "b", "c", "d", "e", "f"];
  screen.show(
    feed.accept(
      snapshot(
        everything.map((id) => (id === "b" ? fromTrev(id) : fromMara(id))),
        { number: 9 },
      ),
    ),
  );
  assert.deepEqual(screen.ids, everything);
  agree(feed, screen);
});

test("a full feed lets go of its oldest without looking at all", () => {
  let looks = 0;
  const watched = (
    /** @type {string} */ id,
    /** @type {string} */ platform,
    /** @type {number} */ at,
  ) =>
    new Proxy(fromMara(id, { platform, postedAt: seconds(at) }), {
      get: (message, name) => {
        looks++;
        return Reflect.get(message, name);
      },
    });
  const feed = new RoomFeed({ kept: 1_000 });
  let number = 0;
  for (; number < 1_000; number++)
    feed.accept(posted(number + 1, watched(`y${number}`, "youtube", 0)));
  for (; number < 2_000; number++)
    feed.accept(posted(number + 1, watched(`t${number}`, "twitch", 0)));
  looks = 0;
  for (; number < 2_100; number++) {
    const { changes } = feed.accept(posted(number + 1, watched(`t${number}`, "twitch", 60)));
    assert.deepEqual(changes[1], { type: "remove", key: `twitch t${number - 1_000}` });
  }
  assert.ok(looks < 100 * 20, `${looks} looks for 100 messages`);
  assert.equal(feed.messages.length, 2_000);
});
