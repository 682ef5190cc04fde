/**
 * Asks inside the row before something is done that cannot be undone.
 */
import { part } from "../dashboard/parts.js";

/**
 * @param {HTMLElement} row
 * @param {{question: string, yes: string}} texts
 * @param {() => Promise<void>} act
 */
export function askFirst(row, { question, yes }, act) {
  const confirm = part(row, "confirm");
  const close = () => (confirm.hidden = true);
  part(row, "question").textContent = question;
  const agree = part(row, "yes");
  agree.textContent = yes;
  agree.onclick = () => void act().finally(close);
  part(row, "no").onclick = close;
  confirm.onkeydown = ({ key }) => {
    if (key === "Escape") close();
  };
  confirm.hidden = false;
  part(row, "no").focus();
}

/** A row as the page's template has it. @param {string} id @returns {HTMLElement} */
export function newRow(id) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  return /** @type {HTMLElement} */ (
    document.importNode(template.content, true).querySelector("li")
  );
}
