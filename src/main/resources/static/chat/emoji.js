/** Finds emoji in text, as the standard draws them: in colour by themselves or by a selector behind. */

/** One person, thing or flag, in colour. */
const SINGLE =
  String.raw`\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3` +
  String.raw`|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|(?=\u200D\p{Extended_Pictographic}))` +
  String.raw`|(?!\p{Regional_Indicator})\p{Emoji_Presentation}\p{Emoji_Modifier}?(?!\uFE0E)`;

/** What is joined to it: families, jobs, flags of regions. */
const JOINED = String.raw`[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)*`;

const EMOJI = new RegExp(`(?:${SINGLE})${JOINED}`, "gu");

/** @typedef {{text: string, isEmoji: boolean}} Part */

/**
 * @param {string} text
 * @returns {Part[]} all of the text, emoji that stand side by side together
 */
export function partsOf(text) {
  /** @type {Part[]} */
  const parts = [];
  let end = 0;
  for (const { index, 0: emoji } of text.matchAll(EMOJI)) {
    const last = parts.at(-1);
    if (last?.isEmoji && index === end) last.text += emoji;
    else {
      if (index > end) parts.push({ text: text.slice(end, index), isEmoji: false });
      parts.push({ text: emoji, isEmoji: true });
    }
    end = index + emoji.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isEmoji: false });
  return parts;
}

/** @param {string} text @returns {number | null} how many emoji; null if there is anything else */
export function emojiAlone(text) {
  const rest = text.replace(EMOJI, "");
  return rest.trim() === "" ? (text.match(EMOJI)?.length ?? 0) : null;
}
