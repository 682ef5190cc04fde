/**
 * The teams of others, and the way out of them.
 *
 * @import { Words } from "../dashboard/words.js"
 */
import { ask } from "../dashboard/api.js";
import { part } from "../dashboard/parts.js";
import { askFirst } from "./ask-first.js";

/** @param {HTMLElement} list @param {HTMLElement} none @param {Words} words */
export function otherTeams(list, none, words) {
  for (const item of list.querySelectorAll("li[data-room]")) {
    const row = /** @type {HTMLElement} */ (item);
    const name = part(row, "name").textContent ?? "";
    part(row, "leave").addEventListener("click", () => {
      const question = words.say("question-leave", { name });
      askFirst(row, { question, yes: words.say("yes-leave") }, async () => {
        const answer = await ask("DELETE", `/api/rooms/${row.dataset.room}/team/me`);
        if (!answer.ok && answer.error !== "not-in-team") {
          part(row, "question").textContent = words.say("failed");
          return;
        }
        row.remove();
        none.hidden = list.childElementCount > 0;
      });
    });
  }
}
