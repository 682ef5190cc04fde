import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { applySettings } from "../../main/resources/static/overlay/apply-settings.js";
import { SETTINGS } from "./people.js";

/** @import { Settings } from "../../main/resources/static/room/parse-settings.js" */

const aRoot = () => parseHTML("<!doctype html><html></html>").document.documentElement;

/** @param {HTMLElement} root @param {string} name */
const property = (root, name) => root.style.getPropertyValue(`--setting-${name}`);

/** @param {Partial<Settings>} settings */
function rootWith(settings) {
  const root = aRoot();
  applySettings(root, { ...SETTINGS, ...settings });
  return root;
}

test("style sheets see every choice, and see it change", () => {
  const root = rootWith({});
  assert.equal(root.dataset.template, "clean");
  assert.equal(root.dataset.bigEmotes, "true");
  assert.equal(root.dataset.textSize, "22");
  applySettings(root, { ...SETTINGS, template: "bold", bigEmotes: false, textSizePx: 30 });
  assert.equal(root.dataset.template, "bold");
  assert.equal(root.dataset.bigEmotes, "false");
  assert.equal(property(root, "text-size"), "30px");
});

test("what is left to the template is not there, also if it was", () => {
  const root = rootWith({
    backgroundColor: "#336699",
    backgroundOpacityPercent: 40,
    font: "Inter",
  });
  assert.equal(property(root, "background-color-rgb"), "51, 102, 153");
  assert.equal(property(root, "background-opacity"), "40%");
  assert.equal(property(root, "font"), '"Inter"');
  applySettings(root, SETTINGS);
  assert.equal(root.dataset.backgroundColor, undefined);
  assert.equal(property(root, "background-opacity"), "");
  assert.equal(property(root, "font"), "");
});

test("text is readable on a background of somebody's choice, unless they choose its colour, too", () => {
  assert.equal(property(rootWith({ backgroundColor: "#ffffff" }), "text-color"), "#16161d");
  assert.equal(property(rootWith({ backgroundColor: "#202020" }), "text-color"), "#ffffff");
  const both = rootWith({ backgroundColor: "#ffffff", textColor: "#ff0000" });
  assert.equal(property(both, "text-color"), "#ff0000");
});

test("a ticker runs in one line, unless somebody wants a column", () => {
  assert.equal(rootWith({ template: "ticker" }).dataset.direction, "row");
  assert.equal(rootWith({ template: "ticker", direction: "column" }).dataset.direction, "column");
  assert.equal(rootWith({ template: "clean" }).dataset.direction, "column");
});

test("nothing of lists and objects, which are not for style sheets", () => {
  assert.equal(rootWith({}).dataset.css, undefined);
  assert.equal(rootWith({}).dataset.streamers, undefined);
});
