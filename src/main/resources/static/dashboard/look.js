/** Wires the page on which an overlay is made one's own. */
import { SERVED_FONTS } from "../font/families.js";
import { DEFAULT_SETTINGS } from "../room/default-settings.js";
import { RoomConnection } from "../room/room-connection.js";
import { RoomFeed } from "../room/room-feed.js";
import { stompSockets } from "../room/stomp.js";
import { ask } from "./api.js";
import { CssPanel } from "./css-panel.js";
import { showDesigns } from "./design-thumbnails.js";
import { LookForm } from "./look-form.js";
import { LookPreview } from "./look-preview.js";
import { LookSettings } from "./look-settings.js";
import { OverlayUrl } from "./overlay-url.js";
import { at, nested } from "./settings-values.js";
import { Words } from "./words.js";

/** @import { Change, Outcome } from "./look-settings.js" */

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const words = Words.of(byId("words"));
const overlay = byId("main").dataset.overlay ?? "";
const form = /** @type {HTMLFormElement} */ (byId("settings"));
new OverlayUrl(/** @type {HTMLElement} */ (document.querySelector(".look-url")), words);

/** What is no part of a look, and of what a reset leaves alone. */
const NO_LOOK = new Set(["template", "showTwitch", "showYoutube", "pacing", "css", "streamers"]);

/** Kinds for which somebody paid. */
const PAID = new Set(["superchat", "supersticker", "cheer", "tip"]);

const settings = new LookSettings({
  ask,
  url: `/api/overlays/${overlay}`,
  settings: JSON.parse(form.dataset.settings ?? "{}"),
  version: `"${form.dataset.version}"`,
  onChange: show,
});
const preview = new LookPreview(byId("preview"), byId("screen"));
const controls = new LookForm(form, {
  stored: (path) => settings.at(path),
  onMove: (change) => preview.show(withChange(change)),
  onChange: (change) => void save(change),
});
const css = new CssPanel({
  words,
  onWrite: (text) => preview.show(withChange({ "css.text": text })),
  onSave: (text) => save({ "css.text": text }),
  isVisible: () => preview.isVisible,
});
const hosts = () => /** @type {string[]} */ (settings.at("css.hosts") ?? []);
let filterShown = "";
let hostsShown = hosts().join(" ");

function show() {
  controls.show();
  css.show(String(settings.at("css.text") ?? ""), hosts());
  preview.show(withChange({}));
  byId("undo").toggleAttribute("disabled", !settings.canUndo);
  byId("redo").toggleAttribute("disabled", !settings.canRedo);
  const filter = JSON.stringify(at(settings.stored, "filter"));
  if (filterShown && filter !== filterShown) preview.reload();
  filterShown = filter;
  const chosen = hosts().join(" ");
  if (hostsShown !== chosen) preview.reopen();
  hostsShown = chosen;
}

/** What is stored, with what is being tried. @param {Change} change */
function withChange(change) {
  const tried = css.isWritten ? { "css.text": css.text, ...change } : change;
  const body = nested(/** @type {any} */ (tried));
  const stored = /** @type {Record<string, any>} */ (settings.stored);
  return {
    ...stored,
    ...body,
    pacing: { ...stored.pacing, .../** @type {object} */ (body.pacing ?? {}) },
    css: { ...stored.css, .../** @type {object} */ (body.css ?? {}) },
  };
}

/** @param {Change} change */
async function save(change) {
  controls.forgive(Object.keys(change));
  tell(await settings.save(change), "saved");
}

/** @param {Outcome} outcome @param {string} done what is said if it worked */
function tell(outcome, done) {
  if (outcome.ok) {
    say(words.say(done), "good");
    return;
  }
  const { error, field, reason } = outcome;
  const complaint = (/** @type {number | null} */ line) =>
    line === null ? words.say("invalid", { reason }) : words.say("invalid-line", { line, reason });
  if (error === "invalid-setting" && controls.complain(field, complaint)) {
    say("", "good");
  } else if (error === "invalid-setting") {
    say(
      words.say(field.startsWith("look") || field === "" ? "not-a-look" : "invalid", { reason }),
      "bad",
    );
  } else say(words.say(error === "changed-elsewhere" ? error : "failed"), "bad");
}

/** @param {string} text @param {string} tone */
function say(text, tone) {
  const said = byId("said");
  said.dataset.tone = tone;
  /** @type {HTMLElement} */ (said.firstElementChild).textContent = text;
}

byId("undo").addEventListener("click", () => void settings.undo().then((it) => tell(it, "undone")));
byId("redo").addEventListener("click", () => void settings.redo().then((it) => tell(it, "saved")));
document.addEventListener("keydown", (event) => {
  const isText =
    event.target instanceof HTMLElement && event.target.closest("textarea, input[type=text]");
  if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
  event.preventDefault();
  byId(event.shiftKey ? "redo" : "undo").click();
});
byId("reset").addEventListener("click", () => {
  const look = Object.entries(DEFAULT_SETTINGS).filter(([name]) => !NO_LOOK.has(name));
  void settings.save(Object.fromEntries(/** @type {any} */ (look))).then((it) => tell(it, "reset"));
});
byId("import").addEventListener("change", async ({ target }) => {
  const input = /** @type {HTMLInputElement} */ (target);
  const file = input.files?.[0];
  if (!file) return;
  try {
    tell(await settings.takeLook(JSON.parse(await file.text())), "imported");
  } catch {
    say(words.say("not-a-look"), "bad");
  }
  input.value = "";
});
for (const button of form.querySelectorAll("[data-preset]")) {
  button.addEventListener("click", () => {
    const kinds = [...form.querySelectorAll("[data-list='filter.hiddenKinds']")].map(
      (tick) => /** @type {HTMLInputElement} */ (tick).value,
    );
    const isPaid = /** @type {HTMLElement} */ (button).dataset.preset === "paid";
    void save({ "filter.hiddenKinds": isPaid ? kinds.filter((kind) => !PAID.has(kind)) : [] });
  });
}

for (const input of document.querySelectorAll(".look-tools input")) {
  input.addEventListener("input", () => {
    const { name, value, id } = /** @type {HTMLInputElement} */ (input);
    if (name === "behind") byId("screen").dataset.behind = value;
    if (name === "size") preview.resize(value);
    if (id === "rate") byId("rate-words").textContent = rateWords(preview.pace(Number(value)));
  });
}

/** @param {number} perSecond */
function rateWords(perSecond) {
  if (perSecond === 0) return words.say("rate.none");
  return perSecond < 1
    ? words.say("rate.minute", { n: Math.round(perSecond * 60) })
    : words.say("rate.second", { n: perSecond });
}

byId("rate-words").textContent = rateWords(preview.pace(2));
offerFonts();
show();
void showDesigns(document.querySelectorAll(".design-look"));

/** Each font is offered in its own letters. */
function offerFonts() {
  const place = form.querySelector("[data-field=font] [data-part=fonts]");
  for (const family of SERVED_FONTS) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "look-font";
    button.textContent = family;
    button.style.fontFamily = JSON.stringify(family);
    button.addEventListener("click", () => void save({ font: family }));
    place?.append(button);
  }
}

const feed = new RoomFeed();
const connection = new RoomConnection({
  open: stompSockets({ position: () => feed.position }),
  onFrame: (frame) => {
    const version = feed.accept(frame).overlays.get(overlay);
    if (version !== undefined) void settings.follow(version);
  },
  onRefused: () => location.assign("/"),
});
window.addEventListener("online", () => connection.wake());
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) connection.wake();
});
connection.start();
