/**
 * What an overlay has for which nothing was chosen, and with it the shape that settings have. A test
 * keeps it the same as the server's.
 */
export const DEFAULT_SETTINGS = {
  template: "clean",
  font: /** @type {string | null} */ (null),
  textSizePx: 22,
  textColor: /** @type {string | null} */ (null),
  backgroundColor: /** @type {string | null} */ (null),
  backgroundOpacityPercent: /** @type {number | null} */ (null),
  nameColors: "theirs",
  direction: /** @type {string | null} */ (null),
  newest: "bottom",
  align: /** @type {string | null} */ (null),
  widthPercent: 100,
  messageLimit: 50,
  fadeAfterSeconds: 0,
  groupMessages: false,
  platformMark: "icon",
  showBadges: true,
  showAvatars: false,
  showTimes: false,
  bigEmotes: true,
  entrance: "rise",
  exit: "fade",
  animatedEmotes: true,
  showTwitch: true,
  showYoutube: true,
  pacing: { speed: "smooth", messagesPerSecond: 3, holdSeconds: 0 },
  css: { text: "", hosts: /** @type {string[]} */ ([]) },
  streamers: /** @type {string[]} */ ([]),
};
