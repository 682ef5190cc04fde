/**
 * The figures above the table.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Total } from "./ledger-query.js"
 */
import { put } from "../dashboard/parts.js";

/** @param {HTMLElement} list @param {HTMLTemplateElement} template @param {Total[]} totals @param {Words} words */
export function showTotals(list, template, totals, words) {
  list.replaceChildren(
    ...totals.map((total) => {
      const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
      const row = /** @type {HTMLElement} */ (copy.firstElementChild);
      put(row, "sum", total.currency ? total.text : String(total.count));
      put(row, "count", countWords(total, words));
      return row;
    }),
  );
  list.hidden = totals.length === 0;
}

/** @param {Total} total @param {Words} words */
function countWords({ currency, count }, words) {
  if (!currency) return words.say("uncounted");
  return words.say(count === 1 ? "count.one" : "count", { n: count });
}
