/** @param {string[]} names @returns {string} the first of them, and how many there are besides */
export function andOthers(names) {
  const [first = ""] = names;
  const others = names.length - 1;
  if (others < 1) return first;
  return `${first} and ${others} ${others === 1 ? "other" : "others"}`;
}
