/**
 * What the row of several gifts says.
 *
 * @import { Message } from "../room/message.js"
 */
import { andOthers } from "./and-others.js";

/** What a platform's gifts are called. @type {Record<string, string>} */
const GIFTS = { twitch: "gift subscription", youtube: "gift membership" };

/** @param {Message} message */
export const isPurchase = ({ kind }) => kind === "giftpurchase";

/** @param {Message[]} messages of one giver, two or more @returns {Message | undefined} */
export function giftMessage(messages) {
  const bought = messages.find(isPurchase);
  const receivers = messages.filter((message) => !isPurchase(message));
  const said = bought ?? messages[0];
  if (!said || receivers.length === 0) return said;
  const giver = said.gift?.giver ?? "";
  const gift = GIFTS[said.platform] ?? "gift";
  const count = bought?.gift?.count ?? 0;
  const some = count > receivers.length ? ` (${receivers.length} of ${count})` : "";
  const names = andOthers(receivers.map(({ author }) => author.name));
  return { ...said, notice: `${names} received a ${gift} from ${giver}${some}`, fragments: [] };
}
