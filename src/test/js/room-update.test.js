import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parseFrame } from "../../main/resources/static/room/room-update.js";
import { fromMara, posted, snapshot, emoteOf } from "./people.js";

/** Written by the server's own contract test. */
const EXAMPLES = new URL(
  "../resources/net/ramforth/multichat/delivery/room-updates/",
  import.meta.url,
);

/** @param {unknown} frame */
const sent = (frame) => parseFrame(JSON.stringify(frame));

test("a whole message survives the way unchanged", () => {
  const message = fromMara("a", {
    fragments: [{ type: "text", text: "hi " }, emoteOf("Kappa", "/img/25")],
  });
  assert.deepEqual(sent({ type: "message-added", number: 1, message }), posted(1, message));
});

test("a bad message costs itself, not its snapshot", () => {
  const frame = sent({
    ...snapshot([fromMara("a")]),
    messages: [null, 7, { id: "x" }, { platform: "twitch", id: "y" }, fromMara("a")],
  });
  assert.ok(frame?.type === "snapshot");
  assert.deepEqual(frame.messages, [fromMara("a")]);
});

test("a fragment of an unknown kind is shown as its text", () => {
  const frame = sent({
    type: "message-added",
    number: 1,
    message: { ...fromMara("a"), fragments: [{ type: "hologram", text: "o/" }, { type: "text" }] },
  });
  assert.ok(frame?.type === "update" && frame.update.type === "message-added");
  assert.deepEqual(frame.update.message.fragments, [{ type: "text", text: "o/" }]);
});

test("a colour that is none becomes the lack of one", () => {
  const author = { ...fromMara("a").author, color: "red; background: url(//trev)" };
  const frame = sent({
    type: "message-added",
    number: 1,
    message: { ...fromMara("a"), author },
  });
  assert.ok(frame?.type === "update" && frame.update.type === "message-added");
  assert.equal(frame.update.message.author.color, null);
});

for (const nonsense of ["", "no json", "null", "[]", "7", "{}", '{"type":"snapshot"}']) {
  test(`nothing is made of ${JSON.stringify(nonsense)}`, () => {
    assert.equal(parseFrame(nonsense), null);
  });
}

test("an update of a newer server is passed over", () => {
  assert.equal(sent({ type: "hologram-added", number: 4 }), null);
});

test("every example the server writes is understood", { skip: !existsSync(EXAMPLES) }, () => {
  for (const file of readdirSync(EXAMPLES)) {
    const body = readFileSync(new URL(file, EXAMPLES), "utf8");
    assert.notEqual(parseFrame(body), null, file);
  }
});
