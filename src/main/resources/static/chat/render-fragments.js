/** @import { EmoteFragment, Fragment } from "../room/message.js" */
import { EmoteStack } from "./emote-stack.js";
import { renderCheermote } from "./render-cheermote.js";
import { renderEmote } from "./render-emote.js";
import { renderSticker } from "./render-sticker.js";
import { renderText } from "./render-text.js";

/**
 * Turns what somebody wrote into DOM nodes. Chat text never passes through an HTML parser.
 *
 * @param {Fragment[]} fragments
 * @param {{still?: boolean, giant?: boolean}} [options] `still`: without motion; `giant`: the last
 *   emote is very large
 * @returns {DocumentFragment}
 */
export function renderFragments(fragments, { still = false, giant = false } = {}) {
  const nodes = document.createDocumentFragment();
  const giantAt = giant ? fragments.map(({ type }) => type).lastIndexOf("emote") : -1;
  const stack = new EmoteStack();
  fragments.forEach((fragment, at) => {
    if (fragment.type !== "emote") {
      stack.passed(fragment);
      nodes.append(...renderFragment(fragment, still));
      return;
    }
    const image = renderEmote(fragment, still);
    if (at === giantAt) image.dataset.giant = "";
    if (!stack.takes(fragment, image)) nodes.append(image);
  });
  return nodes;
}

/** @param {Exclude<Fragment, EmoteFragment>} fragment @param {boolean} still @returns {Node[]} */
function renderFragment(fragment, still) {
  switch (fragment.type) {
    case "text":
      return renderText(fragment.text);
    case "cheermote":
      return [renderCheermote(fragment, still)];
    case "sticker":
      return [renderSticker(fragment, still)];
    default:
      return assertNever(fragment);
  }
}

/** A new kind of fragment fails the type check here. @param {never} fragment @returns {never} */
function assertNever(fragment) {
  throw new TypeError(`no way to show ${JSON.stringify(fragment)}`);
}
