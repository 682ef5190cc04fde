/**
 * One row of the list of sources: what it is, how it is doing, what can be done.
 *
 * @import { Source } from "../room/room-update.js"
 * @import { Said } from "./source-words.js"
 * @import { Words } from "./words.js"
 */
import { showBroadcasts } from "./broadcast-list.js";
import { fill, part, put } from "./parts.js";

/** What is known by name alone begins with this, a single video with the other. */
const NAMED = "#";
const VIDEO = "#v=";

/** Where signing in with a platform begins. @type {Record<string, string>} */
const LOGINS = { twitch: "/login/twitch", youtube: "/login/google" };

/**
 * A row for a source that the page did not begin with.
 *
 * @param {Source} source
 * @param {Words} words
 * @returns {HTMLElement}
 */
export function newSourceRow({ platform, channel }, words) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById("source-row"));
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const row = /** @type {HTMLElement} */ (copy.querySelector(".source"));
  row.dataset.platform = platform;
  row.dataset.channelId = channel.id;
  const named = channel.id.startsWith(NAMED);
  put(row, "name", channel.id.startsWith(VIDEO) ? words.say("source.video") : channel.name);
  put(row, "platform", words.say(`platform.${platform}`));
  part(row, "anonymous").hidden = !named;
  part(row, "remove").hidden = !named;
  part(row, "unlink").hidden = named;
  part(row, "sign-in").setAttribute("href", LOGINS[platform] ?? "/");
  fill(row, { platform, id: channel.id });
  return row;
}

/** @param {HTMLElement} row @param {Source} source @param {Said} said @param {Words} words */
export function showSource(row, source, said, words) {
  row.dataset.state = source.state;
  put(row, "title", said.title);
  put(row, "detail", said.detail);
  put(row, "advice", said.advice);
  part(row, "advice").hidden = !said.advice;
  part(row, "sign-in").hidden = !said.signIn && row.dataset.connectAgain === undefined;
  part(row, "retry").hidden = !said.retry;
  showBroadcasts(row, source, words);
}
