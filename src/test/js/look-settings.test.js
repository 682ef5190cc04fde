import assert from "node:assert/strict";
import { test } from "node:test";
import { LookSettings } from "../../main/resources/static/dashboard/look-settings.js";

/** A server with one overlay's settings, on which others may work, too. */
class Server {
  version = 1;
  /** @type {Record<string, any>} */
  settings = { textSizePx: 22, font: null, pacing: { speed: "smooth", holdSeconds: 0 } };
  /** @type {string[]} */
  asked = [];
  isAway = false;

  /** @type {import("../../main/resources/static/dashboard/look-settings.js").Ask} */
  ask = async (method, _url, { body, version } = {}) => {
    this.asked.push(`${method} ${JSON.stringify(body)}`);
    if (this.isAway) return { ok: false, error: "failed", value: null, version: null };
    const etag = () => `"${this.version}"`;
    if (method === "GET") return { ok: true, value: this.copy(), version: etag() };
    if (version && version !== etag()) {
      const value = { error: "changed-elsewhere", settings: this.copy() };
      return { ok: false, error: "changed-elsewhere", value, version: etag() };
    }
    const wanted = /** @type {Record<string, any>} */ (body);
    if (wanted.textSizePx === 0) {
      const value = { error: "invalid-setting", field: "textSizePx", reason: "must be more" };
      return { ok: false, error: "invalid-setting", value, version: null };
    }
    this.change(wanted);
    return { ok: true, value: this.copy(), version: etag() };
  };

  /** @param {Record<string, any>} wanted */
  change(wanted) {
    const pacing = { ...this.settings.pacing, ...wanted.pacing };
    this.settings = { ...this.settings, ...wanted, pacing };
    this.version++;
  }

  copy() {
    return structuredClone(this.settings);
  }
}

function page() {
  const server = new Server();
  const seen = { changes: 0 };
  const settings = new LookSettings({
    ask: server.ask,
    url: "/api/overlays/1",
    settings: server.copy(),
    version: '"1"',
    onChange: () => seen.changes++,
  });
  return { server, settings, seen };
}

test("a change is saved, taken back and made again", async () => {
  const { server, settings } = page();
  await settings.save({ "pacing.speed": "calm", font: "Inter" });
  assert.equal(server.settings.pacing.speed, "calm");
  assert.equal(server.settings.pacing.holdSeconds, 0);
  await settings.save({ textSizePx: 30 });
  await settings.undo();
  assert.equal(server.settings.textSizePx, 22);
  await settings.undo();
  assert.deepEqual([server.settings.font, settings.at("pacing.speed")], [null, "smooth"]);
  assert.ok(!settings.canUndo);
  await settings.redo();
  assert.deepEqual([server.settings.font, settings.at("pacing.speed")], ["Inter", "calm"]);
  await settings.save({ textSizePx: 40 });
  assert.ok(!settings.canRedo);
});

test("what is so already is not sent", async () => {
  const { server, settings } = page();
  assert.deepEqual(await settings.save({ textSizePx: 22, font: null }), { ok: true });
  assert.deepEqual(server.asked, []);
});

test("a change that is refused changes nothing and cannot be taken back", async () => {
  const { settings } = page();
  const outcome = await settings.save({ textSizePx: 0 });
  assert.deepEqual(outcome, {
    ok: false,
    error: "invalid-setting",
    field: "textSizePx",
    reason: "must be more",
  });
  assert.equal(settings.at("textSizePx"), 22);
  assert.ok(!settings.canUndo);
});

test("changes are saved one after the other, however fast they come", async () => {
  const { server, settings } = page();
  const sizes = [30, 31, 32, 33];
  const all = await Promise.all(sizes.map((textSizePx) => settings.save({ textSizePx })));
  assert.ok(all.every(({ ok }) => ok));
  assert.equal(server.settings.textSizePx, 33);
});

test("what another tab changed is kept where this one changes something else", async () => {
  const { server, settings } = page();
  server.change({ font: "Lora" });
  assert.deepEqual(await settings.save({ textSizePx: 30 }), { ok: true });
  assert.deepEqual([server.settings.font, server.settings.textSizePx], ["Lora", 30]);
  assert.equal(settings.at("font"), "Lora");
});

test("what another tab changed is not overwritten, but shown", async () => {
  const { server, settings, seen } = page();
  server.change({ textSizePx: 50 });
  const outcome = await settings.save({ textSizePx: 30 });
  assert.equal(outcome.ok, false);
  assert.equal(server.settings.textSizePx, 50);
  assert.equal(settings.at("textSizePx"), 50);
  assert.equal(seen.changes, 1);
});

test("a page follows what it hears of, and its own changes need no following", async () => {
  const { server, settings } = page();
  server.change({ textSizePx: 50 });
  await settings.follow(2);
  assert.equal(settings.at("textSizePx"), 50);
  await settings.save({ textSizePx: 51 });
  server.asked = [];
  await settings.follow(3);
  assert.deepEqual(server.asked, []);
});

test("while the server is away a change fails, and the next one does not", async () => {
  const { server, settings } = page();
  server.isAway = true;
  const outcome = await settings.save({ textSizePx: 30 });
  assert.ok(!outcome.ok && outcome.error === "failed");
  server.isAway = false;
  assert.ok((await settings.save({ textSizePx: 30 })).ok);
});
