/**
 * What the front page shows in its little stream: invented, but in every respect a message.
 *
 * @import { Fragment, Message } from "../room/message.js"
 */

/** @param {string} text @returns {Fragment} */
const text = (text) => ({ type: "text", text });

/** @param {string} name @param {string} picture @returns {Fragment} */
const emote = (name, picture) => ({
  type: "emote",
  text: name,
  id: picture,
  picture: { url: `/dashboard/emote-${picture}.svg`, still: null, width: 28, height: 28 },
  stacks: false,
  effects: [],
});

/**
 * @param {string} platform
 * @param {[name: string, color: string | null, ...roles: string[]]} author
 * @param {Fragment[]} fragments
 * @param {Partial<Message>} [more]
 * @returns {Message}
 */
const said = (platform, [name, color, ...roles], fragments, more = {}) => ({
  platform,
  id: `sample-${name}-${fragments.length}-${more.kind ?? "chat"}`,
  kind: "chat",
  author: { id: name, login: name.toLowerCase(), name, color, roles, badges: [], avatar: null },
  fragments,
  postedAt: "",
  notice: null,
  origin: "live",
  payment: null,
  gift: null,
  reply: null,
  home: null,
  accent: null,
  group: null,
  flair: null,
  filtered: false,
  ...more,
});

/** Oldest first. */
export const SAMPLE_CHAT = [
  said("twitch", ["Mara", "#ff7f50", "subscriber"], [text("that sunset though")]),
  said("youtube", ["Lindqvist", null], [text("first time here, hi from Umeå!")]),
  said("twitch", ["Mo", "#00ff7f", "moderator"], [text("welcome in "), emote("joy", "joy")]),
  said(
    "youtube",
    ["さくら", null, "member"],
    [text("湖の音がとても落ち着きます"), emote("heart", "heart")],
  ),
  said("twitch", ["Bo_Drake", "#1e90ff"], [text("go left at the old mill, trust me")]),
  said("twitch", ["Juniper", "#da70d6", "subscriber"], [text("seven months of cosy lakes")], {
    kind: "membership",
    notice: "Juniper subscribed for 7 months",
  }),
  said("youtube", ["Tomás R", null], [text("the soundtrack is unreal")]),
  said(
    "twitch",
    ["Mara", "#ff7f50", "subscriber"],
    [text("lights a lantern and waits "), emote("heart", "heart")],
    {
      kind: "action",
    },
  ),
  said(
    "twitch",
    ["Ada", "#ffd166", "broadcaster"],
    [text("ok, the mill it is. hold on to your hats")],
  ),
  said("youtube", ["Noor", null], [text("مرحبا من بيروت"), text(" "), emote("joy", "joy")]),
  said("twitch", ["captain_fen", "#9acd32", "vip"], [], {
    kind: "raid",
    notice: "captain_fen arrives with a raid of 48",
  }),
  said(
    "twitch",
    ["captain_fen", "#9acd32", "vip"],
    [text("we brought snacks "), emote("joy", "joy"), text(" "), emote("heart", "heart")],
  ),
];
