/** The named parts of a piece of a page. */

/** @param {HTMLElement} root @param {string} name @returns {HTMLElement} */
export const part = (root, name) =>
  /** @type {HTMLElement} */ (root.querySelector(`[data-part="${name}"]`));

/** Leaves alone what says it already. @param {HTMLElement} root @param {string} name @param {string} text */
export function put(root, name, text) {
  const element = part(root, name);
  if (element.textContent !== text) element.textContent = text;
}

/** Fills the hidden fields of its forms. @param {HTMLElement} root @param {Record<string, string>} values */
export function fill(root, values) {
  for (const [name, value] of Object.entries(values)) {
    for (const input of root.querySelectorAll(`input[type="hidden"][name="${name}"]`)) {
      input.setAttribute("value", value);
    }
  }
}
