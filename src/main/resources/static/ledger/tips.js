/** Saves the page while it is being made. */
import { ask } from "../dashboard/api.js";
import { copyText } from "../dashboard/copy-text.js";
import { part } from "../dashboard/parts.js";
import { Words } from "../dashboard/words.js";
import { TipLinks } from "./tip-links.js";

const TYPING_MS = 500;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const main = byId("main");
const form = /** @type {HTMLFormElement} */ (byId("tip-form"));
const words = Words.of(byId("words"));
const links = new TipLinks(byId("links"), byId("link-row"), () => void save());
const texts = ["name", "heading", "text", "accent", "theme"];

/** @param {string} name */
const field = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** @param {string} text */
const say = (text) => (byId("said").textContent = text);

const address = () => (main.dataset.address ?? "") + field("name").value.trim();

/** Says at a field what is wrong with it, and nothing at the others. @param {string} [name] @param {string} [reason] */
function sayWrong(name, reason = "") {
  const text = reason && words.say(`reason.${reason}`);
  for (const error of form.querySelectorAll("[data-error]")) {
    const wrong = error.getAttribute("data-error") === name;
    error.textContent = wrong ? text : "";
  }
  for (const one of texts) field(one).setAttribute("aria-invalid", String(one === name));
  links.sayWrong(Number(/^links\[(\d+)\]/.exec(name ?? "")?.[1] ?? -1), text);
}

function showAddress() {
  const named = field("name").value.trim() !== "";
  part(form, "address").textContent = named ? address() : words.say("name-first");
  byId("code").setAttribute("href", `/tip/${field("name").value.trim()}/qr.svg`);
  byId("code").hidden = !named || !field("published").checked;
  byId("copy").hidden = !named;
}

/** Which change was the last: answers about earlier ones say nothing any more. */
let change = 0;

async function save() {
  const mine = ++change;
  showAddress();
  if (field("name").value.trim() === "") return;
  const body = {
    ...Object.fromEntries(texts.map((name) => [name, field(name).value])),
    name: field("name").value.trim(),
    links: links.links,
    published: field("published").checked,
  };
  const answer = await ask("PUT", "/api/tip-page", { body });
  if (mine !== change) return;
  if (answer.ok) {
    sayWrong();
    say(words.say(answer.value.published ? "saved" : "saved.hidden"));
    const preview = /** @type {HTMLIFrameElement} */ (byId("preview"));
    preview.contentWindow?.location.reload();
  } else if (answer.error === "invalid-tip-page") {
    say("");
    sayWrong(answer.value.field, answer.value.reason);
  } else {
    say(words.say("failed"));
  }
}

async function checkName() {
  const name = field("name").value.trim();
  part(form, "free").textContent = "";
  if (name === "") return;
  const answer = await ask("GET", `/api/tip-page/names/${encodeURIComponent(name)}`);
  if (name !== field("name").value.trim()) return;
  part(form, "free").textContent = answer.ok ? words.say("name-free") : "";
  if (!answer.ok && answer.value?.reason) sayWrong("name", answer.value.reason);
}

const stored = JSON.parse(main.dataset.page ?? "{}");
for (const name of texts) field(name).value = stored[name];
field("published").checked = stored.published;
for (const link of stored.links) links.add(link);
showAddress();

let typing = 0;
form.addEventListener("input", ({ target }) => {
  if (target === field("name")) field("name").value = field("name").value.toLowerCase();
  clearTimeout(typing);
  typing = window.setTimeout(() => {
    if (target === field("name")) void checkName();
    void save();
  }, TYPING_MS);
});
form.addEventListener("submit", (event) => event.preventDefault());
byId("sites").addEventListener("click", ({ target }) => {
  const url = /** @type {HTMLElement} */ (target).dataset.beginning;
  if (url) links.add({ label: "", url }, true);
});
byId("copy").addEventListener("click", async () => {
  say(words.say((await copyText(address())) ? "copied" : "copy-by-hand"));
});
