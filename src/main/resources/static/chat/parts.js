/** @param {string} className @param {string} [content] */
export function span(className, content = "") {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = content;
  return element;
}

/** Text whose direction is its own, whatever stands around it. @template {HTMLElement} T @param {T} element */
export function isolated(element) {
  element.dir = "auto";
  return element;
}
