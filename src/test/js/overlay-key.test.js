import assert from "node:assert/strict";
import { test } from "node:test";
import { masked } from "../../main/resources/static/dashboard/overlay-url.js";
import { overlayKeyFrom } from "../../main/resources/static/overlay/overlay-key.js";

const KEY = "Qm8v2Lr0XkT5bN7cJd3HsA-_WZy";

test("the key stands in the page's path", () => {
  assert.equal(overlayKeyFrom(`/overlay/${KEY}`), KEY);
  assert.equal(overlayKeyFrom(`/overlay/${KEY}/`), KEY);
});

for (const path of ["/", "/overlay/", "/overlay/overlay.js", `/dock/${KEY}`, `/overlay/${KEY}/x`]) {
  test(`there is no key in ${path}`, () => assert.equal(overlayKeyFrom(path), null));
}

test("a masked URL shows nothing of the key", () => {
  assert.equal(masked(`https://chat.example/overlay/${KEY}`), "chat.example/overlay/••••••••");
});
