/**
 * A recorded flood: fifty messages a second for twenty seconds, the same every time.
 *
 * @import { Message } from "../../main/resources/static/room/message.js"
 */
import { at } from "./pacing-page.js";
import { fromMara } from "./people.js";

const SECONDS = 20;
const A_SECOND = 50;
const PEOPLE = 40;

/** @param {string} id @param {string[]} [roles] @returns {Message["author"]} */
export const person = (id, roles = []) => ({
  ...fromMara("").author,
  id,
  login: id,
  name: id,
  roles,
});

/** @param {string} text @returns {Message["fragments"]} */
export const says = (text) => [{ type: "text", text }];

/** Numbers from 0 to 1 that look random: a linear congruential generator (Numerical Recipes). */
function* numbers() {
  for (let seed = 7; ;) {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

/** @typedef {{time: number, message: Message, important: boolean}} Come */

/** @returns {Come[]} half of it by Sam alone; every fiftieth of each important sort */
export function flood() {
  const random = numbers();
  const next = () => Number(random.next().value);
  return Array.from({ length: SECONDS * A_SECOND }, (_, index) => {
    const time = (index * 1000) / A_SECOND + Math.floor(next() * 15);
    const author = next() < 0.5 ? person("sam") : person(`p${Math.floor(next() * PEOPLE)}`);
    /** @type {Partial<Message>[]} */
    const sorts = [
      { author: person("mod", ["moderator", "subscriber"]) },
      { author, payment: { amount: "$5.00", colors: null } },
      { author, fragments: says("hello @ADA, look") },
      { author, kind: "raid" },
    ];
    const more = sorts[index % A_SECOND];
    const message = fromMara(`m${index}`, { author, postedAt: at(time), ...more });
    return { time, message, important: more !== undefined };
  });
}
