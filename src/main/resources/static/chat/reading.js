/**
 * How much there is to read in a message.
 *
 * @import { Message } from "../room/message.js"
 */

/**
 * Characters a second that people take in when skimming. They read 200 to 400 words a minute and
 * skim two to four times as fast (Rayner et al. 2016, "So much to read, so little time"): 600 words
 * of 6 characters a minute.
 */
export const SKIMMED_CHARACTERS = 60;

/** An emote is seen at a glance: so many characters. */
const EMOTE_CHARACTERS = 2;

/** The name and the movement of the eye cost so many characters, however short the message. */
const LEAST_CHARACTERS = 10;

/** A wall of text is not read to its end while chat races: it counts as two seconds' skimming. */
const MOST_CHARACTERS = 2 * SKIMMED_CHARACTERS;

/** @param {Message} message @returns {number} characters */
export function charactersOf({ fragments }) {
  let characters = 0;
  for (const { type, text } of fragments) {
    characters += type === "text" ? text.length : EMOTE_CHARACTERS;
  }
  return Math.min(Math.max(characters, LEAST_CHARACTERS), MOST_CHARACTERS);
}
