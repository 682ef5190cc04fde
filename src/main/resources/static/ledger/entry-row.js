/**
 * One entry as a row of the table.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Entry } from "./ledger-query.js"
 */
import { part, put } from "../dashboard/parts.js";
import { timeWords } from "../dashboard/time-words.js";

/** Makes the row say what the entry says now. @param {HTMLElement} row @param {Entry} entry @param {Words} words @param {number} now epoch milliseconds */
export function fillRow(row, entry, words, now) {
  row.dataset.id = entry.id;
  row.dataset.platform = entry.platform;
  row.dataset.kind = entry.kind;
  row.toggleAttribute("data-read", entry.read !== undefined);
  row.toggleAttribute("data-removed", entry.removed);
  put(row, "time", timeWords(entry.at, now));
  part(row, "time").setAttribute("datetime", entry.at);
  put(row, "author", entry.author);
  part(row, "platform").hidden = entry.kind === "tip";
  part(row, "platform").dataset.platform = entry.platform;
  part(row, "platform").setAttribute("aria-label", words.say(`platform.${entry.platform}`));
  put(row, "amount", entry.amount ?? words.say(`kind.${entry.kind}`));
  part(row, "amount").toggleAttribute("data-kind", entry.amount === undefined);
  put(row, "notice", entry.removed ? words.say("removed") : entry.notice);
  put(row, "text", entry.text);
  fillRead(row, entry, words, now);
  row.querySelector("[data-part='feature']")?.toggleAttribute("hidden", entry.removed);
}

/** @param {HTMLElement} row @param {Entry} entry @param {Words} words @param {number} now */
function fillRead(row, { read }, words, now) {
  const said = read ? words.say("read.by", { name: read.by }) : words.say("read");
  put(row, "read-words", said);
  const button = part(row, "read");
  button.setAttribute("aria-pressed", String(read !== undefined));
  button.title = read ? timeWords(read.at, now) : "";
}
