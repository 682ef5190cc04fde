/**
 * Settings by their paths, as in `filter.hideBots`, and what a form has of them. Knows no server.
 *
 * @typedef {number | boolean | string | string[]} Value
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 */

/**
 * @param {unknown} settings as the server has them
 * @param {string} path
 * @returns {Value | undefined}
 */
export function at(settings, path) {
  let value = settings;
  for (const name of path.split(".")) value = isObject(value) ? value[name] : undefined;
  return /** @type {Value | undefined} */ (value);
}

/**
 * What the server has to be sent to change settings.
 *
 * @param {Record<string, Value>} change by path
 */
export function nested(change) {
  /** @type {Record<string, unknown>} */
  const body = {};
  for (const [path, value] of Object.entries(change)) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    let inner = body;
    for (const name of names) {
      const next = isObject(inner[name]) ? inner[name] : {};
      inner[name] = next;
      inner = next;
    }
    inner[last] = value;
  }
  return body;
}

/** @param {Value | null | undefined} one @param {Value | null | undefined} other */
export const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What a control holds; an empty number is NaN, which goes as null and is refused.
 *
 * @param {Control} control
 * @returns {Value}
 */
export function valueOf(control) {
  if (control instanceof HTMLTextAreaElement)
    return entriesOf(control.value).map(({ text }) => text);
  if (control instanceof HTMLSelectElement) return control.value;
  if (control.type === "checkbox") return control.checked;
  return control.type === "number" ? control.valueAsNumber : control.value.trim();
}

/** A colour always has a value, so that of none is left as it is. @param {Control} control @param {Value | undefined} value */
export function put(control, value) {
  if (Array.isArray(value)) control.value = value.join("\n");
  else if (control instanceof HTMLInputElement && control.type === "checkbox") {
    control.checked = value === true;
  } else if (control.type !== "color" || value !== undefined) control.value = String(value ?? "");
}

/**
 * The lines of a text that hold something.
 *
 * @param {string} text
 * @returns {{text: string, line: number, from: number, to: number}[]} `line` counts from 1
 */
export function entriesOf(text) {
  let from = 0;
  const entries = text.split("\n").map((written, index) => {
    const entry = { text: written.trim(), line: index + 1, from, to: from + written.length };
    from = entry.to + 1;
    return entry;
  });
  return entries.filter((entry) => entry.text !== "");
}

/**
 * Which setting the server means, and which entry of it.
 *
 * @param {string} field e.g. `filter.hiddenWords[3]`
 */
export function placeOf(field) {
  const match = /^(.*)\[(\d+)\]$/.exec(field);
  return match ? { path: match[1] ?? "", index: Number(match[2]) } : { path: field, index: null };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
