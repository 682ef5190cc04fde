/**
 * What a list would show that makes every change it is told.
 *
 * @import { FeedChange } from "../../main/resources/static/room/room-feed.js"
 */
import assert from "node:assert/strict";

export class Screen {
  /** @type {string[]} */
  keys = [];
  /** @type {Map<string, string | null>} by key, what the platform says about it */
  notices = new Map();

  /** @param {{changes: FeedChange[]}} applied */
  show({ changes }) {
    for (const change of changes) {
      if (change.type === "remove") {
        this.keys = this.keys.filter((key) => key !== change.key);
        continue;
      }
      this.notices.set(change.key, change.message.notice);
      if (change.type === "replace") {
        assert.ok(this.keys.includes(change.key), "replaces what is not there");
      } else {
        assert.ok(!this.keys.includes(change.key), "shown twice");
        const at = change.before === null ? this.keys.length : this.keys.indexOf(change.before);
        assert.notEqual(at, -1, "placed before what is not there");
        this.keys.splice(at, 0, change.key);
      }
    }
    return this;
  }

  get ids() {
    return this.keys.map((key) => key.split(" ")[1]);
  }
}
