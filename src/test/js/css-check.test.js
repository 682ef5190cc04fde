import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCss } from "../../main/resources/static/dashboard/css-check.js";

/** @param {string} text @param {{hosts?: string[]}} [options] */
const found = (text, options) =>
  checkCss(text, options).map(({ line, column, code, detail }) => [line, column, code, detail]);

test("what is right is left alone", () => {
  const sheet = `
    @import url("/overlay/overlay.css");
    @font-face { font-family: Mine; src: url(data:font/woff2;base64,AAAA) format("woff2"); font-display: swap }
    @keyframes glide { from { opacity: 0 } to { opacity: 1 } }
    @media (min-width: 800px) { #chat { padding: 1em } }
    :root { --chat-row-color: 1, 2, 3; --anything: whatever it is }
    .message[data-kind="raid"]::before { content: "\\201C"; background: url(#shape) }
    .author { color: var(--author-color, #fff); -webkit-text-stroke: 1px red; inset: 0 auto }
    .text { width: calc(100% - 2em); font: 700 1.2em/1.4 "Inter", sans-serif; transform: scale(1.2) }
  `;
  assert.deepEqual(found(sheet), []);
});

for (const [sheet, ...problem] of /** @type {[string, number, number, string, string][]} */ ([
  [".a {\n  colour: red;\n}", 2, 3, "unknown-property", "colour"],
  [".a { color: #12345 }", 1, 13, "bad-value", "color: #12345"],
  [".a { padding: 3 }", 1, 15, "bad-value", "padding: 3"],
  [".a { display: flexx }", 1, 15, "bad-value", "display: flexx"],
  ["@medai (x) { }", 1, 1, "unknown-at-rule", "@medai"],
  [".a { color: red", 1, 4, "unclosed", "{"],
  ["/* never", 1, 1, "unclosed", "/*"],
  [".a { color: red } }", 1, 19, "unclosed", "}"],
  [".a { color: red !important }", 1, 6, "needless-important", "!important"],
  [".a { background: url(https://x.example/a.png) }", 1, 18, "foreign-url", "x.example"],
  ['@import "https://x.example/a.css";', 1, 9, "foreign-url", "x.example"],
  [".a { background: url(//x.example/a.png) }", 1, 18, "foreign-url", "x.example"],
  [".a:has(b) { color: red }", 1, 3, "too-new", ":has()"],
  [".a { height: 100dvh }", 1, 14, "too-new", "dvh"],
  ["\n.a { color: color-mix(in srgb, red, blue) }", 2, 13, "too-new", "color-mix()"],
])) {
  test(`${JSON.stringify(sheet)}: ${problem[2]}`, () => {
    const all = found(sheet);
    assert.ok(
      all.some((one) => JSON.stringify(one) === JSON.stringify(problem)),
      JSON.stringify(all),
    );
  });
}

test("a host that is allowed is not foreign", () => {
  const sheet = ".a { background: url(https://x.example/a.png) }";
  assert.deepEqual(found(sheet, { hosts: ["x.example"] }), []);
});

test("what is said in comments is no matter", () => {
  assert.deepEqual(found("/* :has( 100dvh url(https://x.example) } */"), []);
});

test("more than the server keeps is said", () => {
  assert.deepEqual(found(`/*${"å".repeat(33 * 1024)}*/`)[0]?.[2], "too-long");
});

test("whatever somebody writes, it is read", () => {
  const sheet = `@media x{.a[b="c"]{color:rgb(1,2,3)!important;--x:{};background:url("h:")}}/*'*/@import`;
  for (let from = 0; from < sheet.length; from++) {
    for (let to = from; to <= sheet.length; to += 3) checkCss(sheet.slice(from, to));
  }
  for (const odd of [
    "\0",
    "\\",
    "}}}}",
    "{".repeat(500),
    "a{b:url(",
    "@",
    "@{",
    "\u{1F600}{:}",
    ":::",
  ])
    checkCss(odd);
});
