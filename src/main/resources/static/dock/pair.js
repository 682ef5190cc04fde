/**
 * Wires the page that pairs a dock: it opens the dock once somebody approved its code.
 *
 * @import { State } from "./pairing-watch.js"
 */
import { post } from "../dashboard/post.js";
import { leftWords, PairingWatch } from "./pairing-watch.js";

/** A browser that keeps no cookies would otherwise load the page without end, in milliseconds. */
const BEFORE_A_FRESH_SESSION_MILLIS = 10_000;

/** @param {string} id @returns {HTMLElement} */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const { code = "", seconds = "0" } = byId("main").dataset;
const opened = performance.now();

/** @returns {Promise<State>} */
async function claim() {
  try {
    const response = await post("/dock/pair/claim", { code });
    if (response.status === 403) return "refused";
    return response.ok ? (await response.json()).state : "failed";
  } catch {
    return "failed";
  }
}

/** @param {State} state */
function onState(state) {
  byId("lost").hidden = state !== "failed";
  if (state === "paired") location.replace("/dock");
  if (state === "expired") location.reload();
  if (state === "refused") setTimeout(() => location.reload(), BEFORE_A_FRESH_SESSION_MILLIS);
  if (state === "declined") {
    byId("waiting").hidden = true;
    byId("declined").hidden = false;
  }
}

function showLeft() {
  byId("left").textContent = leftWords(Number(seconds) - (performance.now() - opened) / 1000);
}

const watch = new PairingWatch({ claim, isHidden: () => document.hidden, onState });
watch.start();
document.addEventListener("visibilitychange", () => watch.wake());
window.addEventListener("online", () => watch.wake());
showLeft();
setInterval(showLeft, 1_000);
