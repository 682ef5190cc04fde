/** Says in the reader's own time until when an invitation is good. */
import { timeWords } from "../dashboard/time-words.js";

for (const time of document.querySelectorAll("time")) {
  time.textContent = timeWords(time.dateTime, Date.now(), {
    locale: document.documentElement.lang,
  });
}
