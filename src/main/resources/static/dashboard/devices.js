/** Wires the page of paired devices. */
import { DeviceRow } from "./device-row.js";
import { Words } from "./words.js";

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const words = Words.of(byId("words"));
const list = byId("devices");

function showWhetherEmpty() {
  list.hidden = list.childElementCount === 0;
  byId("empty").hidden = !list.hidden;
}

for (const row of list.querySelectorAll(".device")) {
  const device = new DeviceRow(/** @type {HTMLElement} */ (row), words, showWhetherEmpty);
  device.tellTimes(Date.now());
}
