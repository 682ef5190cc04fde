/**
 * The addresses where other sites tell of tips.
 *
 * @typedef {{source: string, address: string, ready: boolean, usedAt?: string, refused: number,
 *   secret?: string}} Hook
 */
import { ask } from "../dashboard/api.js";
import { part, put } from "../dashboard/parts.js";
import { timeWords } from "../dashboard/time-words.js";
import { Words } from "../dashboard/words.js";

const words = Words.of(/** @type {HTMLTemplateElement} */ (document.getElementById("words")));
const said = /** @type {HTMLElement} */ (document.getElementById("hooks-said"));

/** @param {HTMLElement} root @param {string} name */
const input = (root, name) => /** @type {HTMLInputElement} */ (part(root, name));

/** @param {Hook} hook */
function stateOf({ ready, usedAt, refused }) {
  if (!ready) return words.say("hook.not-ready");
  const used = usedAt
    ? words.say("hook.used", { at: timeWords(usedAt, Date.now()) })
    : words.say("hook.never");
  return refused ? `${used} ${words.say("hook.refused", { n: refused })}` : used;
}

/** @param {HTMLElement} root @param {Hook | undefined} hook */
function show(root, hook) {
  input(root, "address").value = hook?.address ?? "";
  input(root, "secret").value = hook?.secret ?? "";
  part(root, "address-field").hidden = !hook;
  part(root, "secret-field").hidden = !hook?.secret;
  part(root, "token-field").hidden = !hook || hook.source !== "kofi";
  part(root, "remove").hidden = !hook;
  put(root, "state", hook ? stateOf(hook) : "");
  put(root, "make", words.say(hook ? "hook.again" : "hook.make"));
}

/** @param {HTMLElement} root */
function listen(root) {
  const address = `/api/tip-hooks/${root.dataset.hook}`;
  part(root, "make").addEventListener("click", async () => {
    const answer = await ask("POST", address);
    said.textContent = answer.ok ? "" : words.say("failed");
    if (answer.ok) show(root, answer.value);
  });
  part(root, "remove").addEventListener("click", async () => {
    const answer = await ask("DELETE", address);
    said.textContent = answer.ok ? "" : words.say("failed");
    if (answer.ok) show(root, undefined);
  });
  part(root, "token").addEventListener("change", async () => {
    const answer = await ask("PUT", `${address}/token`, {
      body: { token: input(root, "token").value },
    });
    said.textContent = words.say(answer.ok ? "hook.token-saved" : "failed");
    if (!answer.ok) return;
    input(root, "token").value = "";
    show(root, answer.value);
  });
}

/** @type {NodeListOf<HTMLElement>} */
const roots = document.querySelectorAll("[data-hook]");
const answer = await ask("GET", "/api/tip-hooks");
for (const root of roots) {
  listen(root);
  const hooks = answer.ok ? answer.value : [];
  show(
    root,
    hooks.find((/** @type {Hook} */ hook) => hook.source === root.dataset.hook),
  );
}
