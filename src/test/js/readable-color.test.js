import assert from "node:assert/strict";
import { test } from "node:test";
import { contrastOf, readableColor } from "../../main/resources/static/chat/readable-color.js";

const DARK = "#2a2a35";
const LIGHT = "#ffffff";

/** The fifteen colours Twitch offers, and the two it should not. */
const CHOSEN = [
  ..."#FF0000 #0000FF #008000 #B22222 #FF7F50 #9ACD32 #FF4500 #2E8B57 #DAA520".split(" "),
  ..."#D2691E #5F9EA0 #1E90FF #FF69B4 #8A2BE2 #00FF7F #000000 #FFFFFF".split(" "),
];

for (const background of [DARK, LIGHT, "#808080"]) {
  test(`every colour can be read on ${background}`, () => {
    for (const color of CHOSEN) {
      const readable = readableColor(color, "1", background);
      assert.ok(contrastOf(readable, background) >= 4.5, `${color} became ${readable}`);
    }
  });
}

test("a colour that can be read stays as it was chosen", () => {
  assert.equal(readableColor("#FF7F50", "1", DARK), "#ff7f50");
});

test("blue stays blue", () => {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    parseInt(readableColor("#0000FF", "1", DARK).slice(at, at + 2), 16),
  );
  assert.ok(blue === 255 && red === green && (red ?? 0) < 200);
});

test("an author without a colour has the same one every time", () => {
  assert.equal(readableColor(null, "22", DARK), readableColor(null, "22", DARK));
  const colors = new Set(Array.from({ length: 60 }, (_, id) => readableColor(null, `${id}`, DARK)));
  assert.ok(colors.size > 8, `${colors.size} colours`);
});
