/** Pages as the server sends them in English, as far as their texts go. */
import { readFileSync } from "node:fs";

const RESOURCES = new URL("../../main/resources/", import.meta.url);

const read = (/** @type {string} */ file) => readFileSync(new URL(file, RESOURCES), "utf8");

const TEXTS = new Map(
  read("i18n/pages.properties")
    .split("\n")
    .filter((line) => line.includes("=") && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
);

/** @param {string} template e.g. `dashboard/sources.html` */
export const englishPage = (template) =>
  read(`templates/${template}`).replace(
    /\sth:text="#\{([\w.-]+)\}"([^>]*)>/g,
    (_, key, more) => `${more}>${TEXTS.get(key) ?? key}`,
  );
