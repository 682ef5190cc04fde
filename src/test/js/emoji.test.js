import assert from "node:assert/strict";
import { test } from "node:test";
import { emojiAlone, partsOf } from "../../main/resources/static/chat/emoji.js";

test("what belongs together is one emoji", () => {
  for (const one of [
    "😀",
    "👍🏽",
    "❤️",
    "🇯🇵",
    "1️⃣",
    "#️⃣",
    "👨‍👩‍👧‍👦",
    "🏳️‍🌈",
    "🏳‍🌈",
    "👩🏽‍🚀",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "❤️‍🔥",
    "🧑🏿‍⚕️",
  ]) {
    assert.equal(emojiAlone(one), 1, one);
    assert.deepEqual(partsOf(one), [{ text: one, isEmoji: true }]);
  }
});

test("digits, signs and letters of any script are no emoji", () => {
  for (const words of ["123 #*", "© ® ™", "♥ ☎ ✓", "湖の音", "مساء", "a‍b", "🇦"]) {
    assert.deepEqual(
      partsOf(words).filter(({ isEmoji }) => isEmoji),
      [],
      words,
    );
  }
});

test("a text keeps every character", () => {
  const text = "hi 😀 1️⃣ and 🇦🇧🇨 — ❤ ❤️‍🔥 湖";
  assert.equal(
    partsOf(text)
      .map((part) => part.text)
      .join(""),
    text,
  );
});

test("emoji are counted only where nothing else is said", () => {
  assert.equal(emojiAlone("😂 😂\n❤️"), 3);
  assert.equal(emojiAlone("  "), 0);
  assert.equal(emojiAlone("😂 lol"), null);
});
