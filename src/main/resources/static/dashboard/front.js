/** Lets a sample chat run through the front page's little stream, once, with the overlay's own code. */
import { FeedView } from "../chat/feed-view.js";
import { SAMPLE_CHAT } from "./sample-chat.js";

/** How many messages are there from the start. */
const FROM_THE_START = 6;

/** Between two messages, in milliseconds: as in a lively small chat. */
const PAUSE_MILLIS = [900, 2_400];

const view = new FeedView(/** @type {HTMLElement} */ (document.getElementById("chat")));

/** @param {number} index */
const add = (index) => {
  const message = SAMPLE_CHAT[index];
  if (!message) return;
  const calm = index < FROM_THE_START;
  view.apply([{ type: "add", key: String(index), message, before: null }], calm);
};

for (let index = 0; index < FROM_THE_START; index++) add(index);

/** @param {number} index */
function runFrom(index) {
  if (index >= SAMPLE_CHAT.length) return;
  const [least = 0, most = 0] = PAUSE_MILLIS;
  setTimeout(
    () => {
      add(index);
      runFrom(index + 1);
    },
    least + Math.random() * (most - least),
  );
}

runFrom(FROM_THE_START);
