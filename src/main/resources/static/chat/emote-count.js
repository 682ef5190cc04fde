/** @import { Fragment } from "../room/message.js" */
import { emojiAlone } from "./emoji.js";

/** More than this are a wall, and stay as small as others. */
const FEW = 5;

/** Whether a message is a few emotes or emoji and nothing else. @param {Fragment[]} fragments */
export function isFewEmotes(fragments) {
  let count = 0;
  for (const fragment of fragments) {
    if (fragment.type === "emote") count += fragment.stacks && count > 0 ? 0 : 1;
    else if (fragment.type === "text") {
      const emoji = emojiAlone(fragment.text);
      if (emoji === null) return false;
      count += emoji;
    } else return false;
  }
  return count > 0 && count <= FEW;
}
