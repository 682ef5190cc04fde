/** Roles that have a badge of ours, and how it reads aloud. */
const BADGES = new Map([
  ["broadcaster", "Broadcaster"],
  ["moderator", "Moderator"],
  ["vip", "VIP"],
  ["subscriber", "Subscriber"],
  ["member", "Member"],
  ["verified", "Verified"],
]);

/** @param {string[]} roles @returns {HTMLSpanElement} */
export function renderBadges(roles) {
  const badges = document.createElement("span");
  badges.className = "badges";
  for (const role of roles) {
    const name = BADGES.get(role);
    if (name) badges.append(badge(role, name));
  }
  return badges;
}

/** @param {string} role @param {string} name */
function badge(role, name) {
  const image = document.createElement("img");
  image.className = "badge";
  image.alt = name;
  image.width = 18;
  image.height = 18;
  image.src = `/chat/badge-${role}.svg`;
  return image;
}
