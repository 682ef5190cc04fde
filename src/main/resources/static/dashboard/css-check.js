/**
 * Finds what is wrong with a style sheet, and where. Knows no page: what it says are codes.
 *
 * @import { CssNode } from "css-tree"
 *
 * @typedef {object} Problem
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {number} length in characters, at least 1
 * @property {"error" | "warning"} severity
 * @property {string} code `parse`, `unknown-property`, `bad-value`, `unknown-at-rule`, `unclosed`,
 *   `foreign-url`, `needless-important`, `too-new` or `too-long`
 * @property {string} detail what it is about
 */
import { lexer, parse, walk } from "/webjars/css-tree/3.2.1/dist/csstree.esm.js";
import { tooNew } from "./css-too-new.js";
import { unclosed } from "./css-unclosed.js";

/** As much as the server keeps, in bytes of UTF-8. */
const MOST_BYTES = 64 * 1024;

/** Longer details are cut, in characters. */
const LONGEST_DETAIL = 60;

/** Such a prefix means that only some browsers know it, among them Chromium. */
const PREFIXED = /^-(?:webkit|moz|ms|o)-/;

/**
 * @param {string} text
 * @param {{hosts?: string[]}} [options] hosts that the streamer allows
 * @returns {Problem[]} in the order of the text
 */
export function checkCss(text, { hosts = [] } = {}) {
  /** @type {Problem[]} */
  const problems = [];
  /** @param {Problem["severity"]} severity @param {string} code @param {CssNode["loc"]} loc @param {string} detail */
  const tell = (severity, code, loc, detail) => {
    const { line = 1, column = 1 } = loc?.start ?? {};
    const length = loc && loc.end.line === line ? Math.max(1, loc.end.column - column) : 1;
    problems.push({ line, column, length, severity, code, detail: short(detail) });
  };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) tell("error", "too-long", undefined, `${Math.ceil(bytes / 1024)} KB`);
  problems.push(...unclosed(text), ...tooNew(text));
  const tree = parse(text, {
    positions: true,
    onParseError: ({ line, column, message }) =>
      problems.push({ line, column, length: 1, severity: "error", code: "parse", detail: message }),
  });
  walk(tree, function (node) {
    if (node.type === "Atrule") checkAtRule(node, tell);
    if (node.type === "Declaration") checkDeclaration(node, this.atrule?.name ?? "", tell);
    if (node.type === "Url" || (node.type === "String" && this.atrule?.name === "import")) {
      const host = foreignHost(node.value);
      if (host && !hosts.includes(host)) tell("warning", "foreign-url", node.loc, host);
    }
  });
  return problems.sort((one, other) => one.line - other.line || one.column - other.column);
}

/** @typedef {(severity: "error" | "warning", code: string, loc: CssNode["loc"], detail: string) => void} Tell */

/** @param {import("css-tree").Atrule} node @param {Tell} tell */
function checkAtRule({ name, loc }, tell) {
  if (!PREFIXED.test(name) && lexer.checkAtruleName(name)) {
    tell("error", "unknown-at-rule", loc, `@${name}`);
  }
}

/** @param {import("css-tree").Declaration} node @param {string} atRule @param {Tell} tell */
function checkDeclaration({ property, value, important, loc }, atRule, tell) {
  if (important) tell("warning", "needless-important", loc, "!important");
  if (property.startsWith("--") || PREFIXED.test(property) || value.type === "Raw") return;
  if (atRule === "font-face" || atRule === "property" || atRule === "counter-style") {
    if (lexer.checkAtruleDescriptorName(atRule, property)) {
      tell("error", "unknown-property", loc, property);
    }
    return;
  }
  if (lexer.checkPropertyName(property)) {
    tell("error", "unknown-property", loc, property);
    return;
  }
  const { error } = lexer.matchProperty(property, value);
  if (error?.name === "SyntaxMatchError") {
    const at = /** @type {{mismatchOffset?: number, css?: string, loc?: CssNode["loc"]}} */ (error);
    tell("error", "bad-value", at.loc ?? value.loc ?? loc, `${property}: ${at.css ?? ""}`);
  }
}

/** @param {string} url @returns {string | null} the host, unless it is ours or none is asked */
function foreignHost(url) {
  try {
    const { protocol, hostname } = new URL(url, "https://ours.invalid/");
    return /^https?:$/.test(protocol) && hostname !== "ours.invalid" ? hostname : null;
  } catch {
    return url;
  }
}

/** @param {string} detail */
const short = (detail) =>
  detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail;
