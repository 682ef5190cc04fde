/**
 * What the row of a combo says: who, how many, and for how much.
 *
 * @import { Message } from "../room/message.js"
 */
import { andOthers } from "./and-others.js";

/** @param {Message[]} messages of one combo, two or more @returns {Message | undefined} */
export function comboMessage(messages) {
  const taps = messages.filter(({ payment }) => payment !== null);
  const newest = messages.at(-1);
  const [first] = taps;
  // Without amounts there is nothing to count, and the platform's newest sentence says most.
  if (!first || taps.length < 2)
    return newest && { ...newest, author: messages[0]?.author ?? newest.author };
  const names = [...new Map(taps.map(({ author }) => [author.id, author.name])).values()];
  const amount = sum(taps.map(({ payment }) => payment?.amount ?? ""));
  const worth = amount === null ? "" : `, ${amount}`;
  return {
    ...first,
    notice: `${andOthers(names)}${deedOf(first)}: ${taps.length} taps${worth}`,
    payment: amount === null ? first.payment : { amount, colors: first.payment?.colors ?? null },
    accent: newest?.accent ?? first.accent,
    fragments: [],
  };
}

/** What each of them did, where the platform says it without a name. @param {Message} message */
const deedOf = ({ notice, author }) =>
  notice === null || notice.includes(author.name) ? "" : ` ${notice}`;

/**
 * @param {string[]} amounts such as "5 Bits"
 * @returns {string | null} all of them in one; null where they are not all of one sort
 */
function sum(amounts) {
  let total = 0;
  let unit = "";
  for (const amount of amounts) {
    const [, digits = "", word = ""] = /^([\d,]+) (\p{L}+)$/u.exec(amount) ?? [];
    const one = word.replace(/s$/, "");
    if (one === "" || (unit !== "" && one !== unit)) return null;
    total += Number(digits.replaceAll(",", ""));
    unit = one;
  }
  return `${total.toLocaleString("en")} ${unit}s`;
}
