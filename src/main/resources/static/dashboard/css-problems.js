/**
 * Problems in a style sheet as people read them, each a way to its place.
 *
 * @import { Problem } from "./css-check.js"
 * @import { Words } from "./words.js"
 *
 * @param {Problem[]} problems
 * @param {Words} words
 * @param {(problem: Problem) => void} goTo
 * @returns {HTMLElement[]} entries of a list
 */
export function problemList(problems, words, goTo) {
  return problems.slice(0, MOST_SHOWN).map((problem) => {
    const { line, code, detail, severity } = problem;
    const entry = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.severity = severity;
    button.textContent = words.say("css.line", {
      line,
      problem: words.say(`css.${code}`, { detail }),
    });
    button.addEventListener("click", () => goTo(problem));
    entry.append(button);
    return entry;
  });
}

/** One mistake may make many; more than these help nobody. */
const MOST_SHOWN = 12;
