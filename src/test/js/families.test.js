import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { SERVED_FONTS } from "../../main/resources/static/font/families.js";

const FOLDER = "src/main/resources/static/font";
const sheet = readFileSync(join(FOLDER, "fonts.css"), "utf8");
const faces = [...sheet.matchAll(/@font-face \{.*?font-family: "([^"]+)".*?url\("([^"]+)"\)/gs)];

for (const family of SERVED_FONTS) {
  test(`${family} is served, with its licence`, () => {
    const files = faces.filter(([, name]) => name === family).map(([, , file = ""]) => file);
    assert.notEqual(files.length, 0);
    for (const file of files) {
      const start = readFileSync(join(FOLDER, file)).subarray(0, 4).toString("latin1");
      assert.equal(start, "wOF2", file);
      assert.ok(existsSync(join(FOLDER, dirname(file), "OFL.txt")), file);
    }
  });
}
