import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { applySettings } from "../../main/resources/static/overlay/apply-settings.js";
import { SETTINGS } from "./people.js";

test("style sheets see every setting of the look, and see it change", () => {
  const root = parseHTML("<!doctype html><html></html>").document.documentElement;
  applySettings(root, SETTINGS);
  assert.deepEqual(
    { ...root.dataset },
    {
      template: "clean",
      showPlatform: "true",
      showBadges: "true",
      bigEmotes: "true",
      animatedEmotes: "true",
    },
  );
  applySettings(root, { ...SETTINGS, template: "bold", bigEmotes: false, textSizePx: 30 });
  assert.equal(root.dataset.template, "bold");
  assert.equal(root.dataset.bigEmotes, "false");
  assert.equal(root.style.getPropertyValue("--setting-text-size"), "30px");
});
