import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CSS_NAMES } from "../../main/resources/static/dashboard/css-names.js";

const document = readFileSync("docs/css.md", "utf8");

for (const name of CSS_NAMES.flatMap(({ names }) => names)) {
  test(`${name} is promised to style sheets`, () => {
    const bare = name.replace(/^[.#[]+|\]$/g, "");
    assert.match(document, new RegExp(`(?<![\\w-])${bare}(?![\\w-])`));
  });
}
