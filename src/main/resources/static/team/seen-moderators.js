/**
 * Offers the platforms' moderators who wrote lately, by name: one press says whom a link is for.
 *
 * @typedef {{platform: string, name: string}} Moderator
 */

/**
 * @param {HTMLElement} place with a list in it; hidden while there is nobody to offer
 * @param {HTMLInputElement} label the field that gets the name
 * @param {Moderator[]} seen
 * @param {string[]} members names of those who are in the team already
 */
export function offerModerators(place, label, seen, members) {
  const known = new Set(members.map((name) => name.toLowerCase()));
  const names = new Set(seen.map(({ name }) => name).filter((it) => !known.has(it.toLowerCase())));
  place.hidden = names.size === 0;
  const list = place.querySelector("ul");
  const offered = [...(list?.children ?? [])].map(({ textContent }) => textContent);
  if (offered.join("\n") === [...names].join("\n")) return;
  list?.replaceChildren(...[...names].map((name) => offer(name, label)));
}

/** @param {string} name @param {HTMLInputElement} label */
function offer(name, label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chip";
  button.textContent = name;
  button.addEventListener("click", () => {
    label.value = name;
    label.focus();
  });
  const item = document.createElement("li");
  item.append(button);
  return item;
}
