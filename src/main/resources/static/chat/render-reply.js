/** @import { Message } from "../room/message.js" */
import { isolated, span } from "./parts.js";
import { renderText } from "./render-text.js";

/** Who and what a message answers, as one line. @param {NonNullable<Message["reply"]>} reply */
export function renderReply({ name, text }) {
  const element = span("reply");
  const author = isolated(span("reply-author", name));
  const words = isolated(span("reply-text"));
  words.append(...renderText(text));
  element.append(author, " ", words);
  element.title = `${name}: ${text}`;
  return element;
}
