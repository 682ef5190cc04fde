/**
 * Finds comments, texts and blocks that are never closed. A browser closes them at the end, and with
 * that swallows what comes behind.
 *
 * @import { Problem } from "./css-check.js"
 */

const CLOSED_BY = new Map([
  ["{", "}"],
  ["(", ")"],
  ["[", "]"],
]);

/** Comments, texts, and whatever opens or closes. */
const TOKEN =
  /\/\*(?:[^*]|\*(?!\/))*(\*\/)?|"(?:[^"\\\n]|\\[^])*("?)|'(?:[^'\\\n]|\\[^])*('?)|[{}()[\]]/g;

/** @param {string} text @returns {Problem[]} */
export function unclosed(text) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {{sign: string, at: number}[]} */
  const open = [];
  /** @param {number} at @param {string} detail */
  const tell = (at, detail) => {
    problems.push({ ...placeOf(text, at), length: 1, severity: "error", code: "unclosed", detail });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token, comment, double, single] = match;
    const sign = token[0] ?? "";
    if (token.startsWith("/*")) {
      if (!comment) tell(match.index, "/*");
    } else if (sign === '"' || sign === "'") {
      if (!(double || single)) tell(match.index, sign);
    } else if (CLOSED_BY.has(sign)) open.push({ sign, at: match.index });
    else if (CLOSED_BY.get(open.at(-1)?.sign ?? "") === sign) open.pop();
    else tell(match.index, sign);
  }
  for (const { sign, at } of open) tell(at, sign);
  return problems;
}

/** @param {string} text @param {number} at @returns {{line: number, column: number}} both from 1 */
export function placeOf(text, at) {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
