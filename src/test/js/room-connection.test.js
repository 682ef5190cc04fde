import assert from "node:assert/strict";
import { test } from "node:test";
import { KEY_ROTATED, RoomConnection } from "../../main/resources/static/room/room-connection.js";
import { snapshot } from "./people.js";
import { Timers } from "./timers.js";

/** @import { SocketCalls } from "../../main/resources/static/room/room-connection.js" */

function connected() {
  const clock = new Timers();
  /** @type {(SocketCalls & {isClosed: boolean})[]} */
  const sockets = [];
  /** @type {unknown[]} */
  const frames = [];
  /** @type {string[]} */
  const refusals = [];
  /** @type {string[]} */
  const statuses = [];
  /** @type {string[]} */
  const told = [];
  const connection = new RoomConnection({
    open: (calls) => {
      const socket = { ...calls, isClosed: false };
      sockets.push(socket);
      return { close: () => (socket.isClosed = true), tell: (what) => told.push(what) };
    },
    onFrame: (frame) => frames.push(frame),
    onRefused: (reason) => refusals.push(reason),
    onStatus: (status) => statuses.push(status),
    timers: clock.timers,
  });
  connection.start();
  const last = () => {
    const socket = sockets[sockets.length - 1];
    assert.ok(socket);
    return socket;
  };
  return { clock, sockets, frames, refusals, statuses, told, connection, last };
}

const hello = JSON.stringify(snapshot([]));

test("frames are handed over, and nonsense is not", () => {
  const page = connected();
  page.last().received("nonsense");
  page.last().received(hello);
  assert.equal(page.frames.length, 1);
  assert.deepEqual(page.statuses, ["open"]);
});

test("a lost socket is tried again soon, then ever more seldom, and without end", () => {
  const page = connected();
  page.last().received(hello);
  const waits = [];
  for (let attempt = 0; attempt < 10; attempt++) {
    page.last().closed(1006);
    waits.push(page.clock.next);
    page.clock.advance(page.clock.next);
  }
  assert.deepEqual(waits, [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000, 10_000]);
  assert.equal(page.sockets.length, 11);
});

test("the first frame, not the mere socket, makes the next retry quick again", () => {
  const page = connected();
  page.last().closed(1006);
  page.clock.advance(250);
  page.last().heard();
  page.last().closed(1006);
  assert.equal(page.clock.next, 500);
  page.clock.advance(500);
  page.last().received(hello);
  page.last().closed(1006);
  assert.equal(page.clock.next, 250);
});

test("a socket that opens but says nothing is given up", () => {
  const page = connected();
  page.clock.advance(10_000);
  assert.equal(page.sockets[0]?.isClosed, true);
  page.clock.advance(250);
  assert.equal(page.sockets.length, 2);
});

test("the last words of an old socket are not taken for the new one's", () => {
  const page = connected();
  const old = page.last();
  old.closed(1006);
  page.clock.advance(250);
  old.closed(1006);
  old.received(hello);
  assert.equal(page.frames.length, 0);
  assert.equal(page.sockets.length, 2);
});

test("an unknown key is refused once and looked at again every minute", () => {
  const page = connected();
  page.last().refused("unknown-key");
  assert.deepEqual(page.refusals, ["unknown-key"]);
  page.clock.advance(60_000);
  page.last().refused("unknown-key");
  assert.deepEqual(page.refusals, ["unknown-key"]);
  page.clock.advance(60_000);
  assert.equal(page.sockets.length, 3);
  page.last().received(hello);
  assert.equal(page.statuses[page.statuses.length - 1], "open");
});

test("a rotated key is refused at once, on the open socket", () => {
  const page = connected();
  page.last().received(hello);
  page.last().closed(KEY_ROTATED);
  assert.deepEqual(page.refusals, ["unknown-key"]);
});

test("an error of another kind is retried", () => {
  const page = connected();
  page.last().refused("something broke");
  assert.deepEqual(page.refusals, []);
  page.clock.advance(250);
  assert.equal(page.sockets.length, 2);
});

test("a page that wakes does not wait for its timer", () => {
  const page = connected();
  page.last().closed(1006);
  page.connection.wake();
  assert.equal(page.sockets.length, 2);
});

test("a page that wakes leaves a lively socket alone and replaces a silent one", () => {
  const page = connected();
  page.last().received(hello);
  page.clock.advance(14_000);
  page.connection.wake();
  assert.equal(page.sockets.length, 1);
  page.clock.advance(2_000);
  page.connection.wake();
  assert.equal(page.sockets[0]?.isClosed, true);
  assert.equal(page.sockets.length, 2);
});

test("a closed connection stays closed", () => {
  const page = connected();
  page.connection.close();
  page.connection.wake();
  page.clock.advance(100_000);
  assert.equal(page.sockets.length, 1);
});

test("what happened is told at once, or when the server is there again, and once", () => {
  const page = connected();
  page.connection.tell("streaming-started");
  assert.deepEqual(page.told, []);
  page.last().received(hello);
  assert.deepEqual(page.told, ["streaming-started"]);
  page.connection.tell("streaming-started");
  page.last().closed(1006);
  page.clock.advance(250);
  page.last().received(hello);
  assert.deepEqual(page.told, ["streaming-started", "streaming-started"]);
});
