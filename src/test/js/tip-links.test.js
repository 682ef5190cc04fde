import assert from "node:assert/strict";
import { test } from "node:test";
import { isComplete } from "../../main/resources/static/ledger/tip-links.js";

test("an address that has only begun leads nowhere yet", () => {
  for (const url of ["", " ", "https://", "https:", "https://paypal.me/", "http://"]) {
    assert.ok(!isComplete(url), url);
  }
});

test("an address that leads somewhere is complete", () => {
  for (const url of ["https://paypal.me/ada", "https://ada.example.org", "ko-fi.com/ada"]) {
    assert.ok(isComplete(url), url);
  }
});
