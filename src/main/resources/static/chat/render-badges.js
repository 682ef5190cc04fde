/** @import { Author, Badge } from "../room/message.js" */

/** What we have a mark of our own for, and how it reads aloud. @type {Record<string, string>} */
const OWN = {
  broadcaster: "Broadcaster",
  moderator: "Moderator",
  vip: "VIP",
  subscriber: "Subscriber",
  member: "Member",
  verified: "Verified",
};

/** Platforms' other names for the same. @type {Record<string, string>} */
const SAME_AS = {
  founder: "subscriber",
  lead_moderator: "moderator",
  owner: "broadcaster",
  partner: "verified",
};

/**
 * The platform's badges, and our own marks where it gives no picture.
 *
 * @param {Author} author
 * @returns {HTMLSpanElement}
 */
export function renderBadges({ badges, roles }) {
  const element = document.createElement("span");
  element.className = "badges";
  const told = badges.map(({ set }) => ownOf(set));
  for (const role of roles) {
    if (role in OWN && !told.includes(role)) element.append(ownBadge(role, OWN[role] ?? role));
  }
  for (const badge of badges) {
    const image = badgeFrom(badge);
    if (image) element.append(image);
  }
  return element;
}

/** @param {Badge} badge */
function badgeFrom({ set, title, picture }) {
  const own = ownOf(set);
  if (!picture) return own in OWN ? ownBadge(own, title) : null;
  const image = badgeImage(title, picture.url);
  image.addEventListener(
    "error",
    () => (own in OWN ? image.replaceWith(ownBadge(own, title)) : image.remove()),
    { once: true },
  );
  return image;
}

/** @param {string} set */
const ownOf = (set) => SAME_AS[set] ?? set;

/** @param {string} role @param {string} title */
const ownBadge = (role, title) => badgeImage(title, `/chat/badge-${role}.svg`);

/** @param {string} title @param {string} url */
function badgeImage(title, url) {
  const image = document.createElement("img");
  image.className = "badge";
  image.alt = title;
  image.title = title;
  image.width = 18;
  image.height = 18;
  image.decoding = "async";
  image.draggable = false;
  image.src = url;
  return image;
}
