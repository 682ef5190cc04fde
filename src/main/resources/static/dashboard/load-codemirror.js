/**
 * Loads CodeMirror when somebody wants to write: half a megabyte that nobody else needs. Its parts are
 * plain scripts, which find each other by its one global name.
 */

const FOLDER = "/webjars/codemirror/5.65.21/";

const PARTS = [
  "mode/css/css.js",
  "addon/edit/matchbrackets.js",
  "addon/edit/closebrackets.js",
  "addon/selection/active-line.js",
  "addon/hint/show-hint.js",
  "addon/hint/css-hint.js",
];

/** @returns {Promise<typeof import("codemirror")>} */
export async function loadCodeMirror() {
  style("lib/codemirror.css");
  style("addon/hint/show-hint.css");
  await script("lib/codemirror.js");
  await Promise.all(PARTS.map(script));
  return /** @type {any} */ (globalThis).CodeMirror;
}

/** @param {string} path @returns {Promise<void>} */
function script(path) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = FOLDER + path;
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error(path)));
    document.head.append(element);
  });
}

/** Before our own sheets, which change its look. @param {string} path */
function style(path) {
  const element = document.createElement("link");
  element.rel = "stylesheet";
  element.href = FOLDER + path;
  document.head.prepend(element);
}
