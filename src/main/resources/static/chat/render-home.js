/** @import { Message } from "../room/message.js" */
import { isolated, span } from "./parts.js";

/** From whose chat the copy of a message comes. @param {NonNullable<Message["home"]>} home */
export function renderHome({ id, name }) {
  const element = isolated(span("home", name ?? ""));
  element.dataset.homeId = id;
  const reads = name === null ? "From another chat" : `From ${name}'s chat`;
  element.title = reads;
  if (name === null) {
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", reads);
  }
  return element;
}
