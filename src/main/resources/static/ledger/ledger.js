/** The ledger's page: asks, shows, ticks, and looks for news while somebody looks at it. */
/** @import { Page, Stretch } from "./ledger-query.js" */
import { ask } from "../dashboard/api.js";
import { part, put } from "../dashboard/parts.js";
import { timeWords } from "../dashboard/time-words.js";
import { Words } from "../dashboard/words.js";
import { EntryList } from "./entry-list.js";
import { commandId, filterOf, isOpen, question, sorted, streamValue } from "./ledger-query.js";
import { showTotals } from "./ledger-sums.js";

const NEWS_EVERY_MS = 5000;
const TYPING_MS = 250;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const main = byId("main");
const room = `/api/rooms/${main.dataset.room}`;
const words = Words.of(byId("words"));
const form = /** @type {HTMLFormElement} */ (byId("filter"));
const table = byId("entries");
const body = /** @type {HTMLElement} */ (table.querySelector("tbody"));
const mayFeature = main.dataset.feature === "true";
const list = new EntryList(body, byId("entry-row"), words, mayFeature);

let pages = 0;
let since = "";
/** Which question is the last one asked: answers to earlier ones come too late. */
let asked = 0;

const filter = () => filterOf(new FormData(form));

/** @param {string} text */
const say = (text) => (byId("said").textContent = text);

/** @param {string} code */
function sayRefused(code) {
  const said = words.say(`refused.${code}`);
  say(said.startsWith("refused.") ? words.say("refused", { code }) : said);
}

/** @param {Page} page */
function showFigures(page) {
  showTotals(byId("totals"), byId("total-row"), page.totals, words);
  byId("unread").textContent = page.unread
    ? words.say("unread", { n: page.unread })
    : words.say("unread.none");
  since = page.now;
  const empty = list.ids.size === 0;
  table.hidden = empty;
  byId("nothing").hidden = !empty;
  const why = isOpen(filter()) ? "nothing" : "nothing-fits";
  put(byId("nothing"), "title", words.say(why));
  put(byId("nothing"), "hint", words.say(`${why}.hint`));
}

async function load() {
  const mine = ++asked;
  byId("csv").setAttribute("href", `${room}/ledger.csv${question(filter())}`);
  const answer = await ask("GET", `${room}/ledger${question(filter())}`);
  if (mine !== asked) return;
  if (!answer.ok) return sayRefused(answer.error);
  say("");
  pages = 1;
  list.replace(answer.value.entries);
  byId("more").hidden = !answer.value.more;
  showFigures(answer.value);
}

async function loadMore() {
  const mine = asked;
  const answer = await ask("GET", `${room}/ledger${question(filter(), { page: pages })}`);
  if (mine !== asked) return;
  if (!answer.ok) return sayRefused(answer.error);
  pages++;
  list.append(answer.value.entries);
  byId("more").hidden = !answer.value.more;
}

async function lookForNews() {
  if (document.visibilityState !== "visible" || !since) return;
  const mine = asked;
  const answer = await ask("GET", `${room}/ledger${question(filter(), { since })}`);
  if (mine !== asked || !answer.ok) return;
  // More than a page of changes is like a new page.
  if (answer.value.more) return load();
  const { update, onTop, news } = sorted(list.ids, answer.value.entries, filter());
  update.forEach((entry) => list.update(entry));
  list.prepend(onTop);
  showFigures(answer.value);
  if (news) say(words.say("news", { n: news }));
  if (onTop.length) void loadStreams();
}

async function loadStreams() {
  const answer = await ask("GET", `${room}/ledger/streams`);
  if (!answer.ok) return;
  const select = /** @type {HTMLSelectElement} */ (byId("streams"));
  const chosen = select.value;
  const options = answer.value.map((/** @type {Stretch} */ stream) => {
    const option = document.createElement("option");
    option.value = streamValue(stream);
    const at = timeWords(stream.from, Date.now());
    option.textContent = words.say("stream", { at, n: stream.count });
    return option;
  });
  select.replaceChildren(/** @type {Node} */ (select.options[0]), ...options);
  // The stream that is on has another end by now.
  const [from = "-"] = chosen.split("/");
  const same = options.find((/** @type {HTMLOptionElement} */ it) => it.value.startsWith(from));
  select.value = same?.value ?? "";
}

/** @param {string | undefined} id */
async function tick(id) {
  const entry = id === undefined ? undefined : list.entry(id);
  if (!entry) return;
  const read = entry.read === undefined;
  const answer = await ask("POST", `${room}/ledger/${entry.id}/read`, { body: { read } });
  if (!answer.ok) return sayRefused(answer.error);
  list.update(answer.value);
  await lookForNews();
}

/** @param {string} id */
async function feature(id) {
  const body = { id: commandId(), do: "feature", ledger: id };
  const answer = await ask("POST", `${room}/stage`, { body });
  if (answer.ok) say(words.say("featured", { name: list.entry(id)?.author ?? "" }));
  else sayRefused(answer.error);
}

let typing = 0;
form.addEventListener("input", () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => void load(), TYPING_MS);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void load();
});
byId("more").addEventListener("click", () => void loadMore());
body.addEventListener("click", ({ target }) => {
  const pressed = /** @type {Element} */ (target).closest("button");
  const row = /** @type {HTMLElement | null} */ (pressed?.closest("[data-id]") ?? null);
  if (!pressed || !row?.dataset.id) return;
  if (pressed === part(row, "read")) void tick(row.dataset.id);
  else void feature(row.dataset.id);
});
document.addEventListener("keydown", (event) => {
  const typed = /** @type {Element} */ (event.target).closest("input, select, textarea");
  if (typed || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") list.move(1);
  else if (event.key === "k") list.move(-1);
  else if (event.key === "r") void tick(list.chosen);
});
document.addEventListener("visibilitychange", () => void lookForNews());
window.setInterval(() => void lookForNews(), NEWS_EVERY_MS);
void load();
void loadStreams();
