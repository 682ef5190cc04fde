/**
 * Name colours that can be read: keeps the hue an author chose and moves its lightness until it
 * stands out from what is behind it.
 *
 * @typedef {{hue: number, saturation: number, lightness: number}} Hsl hue in degrees, others 0 to 1
 */

/** WCAG 2.2, success criterion 1.4.3, for text of normal size. */
const ENOUGH_CONTRAST = 4.5;

/** Hues for authors without a colour: far enough apart to be told from each other, in degrees. */
const HUES = [4, 24, 42, 72, 120, 152, 174, 192, 208, 226, 252, 274, 296, 322, 342];

/**
 * @param {string | null} color `#RRGGBB`, null for an author who chose none
 * @param {string} authorId gives the same author the same colour every time
 * @param {string} background `#RRGGBB`
 * @returns {string} a CSS colour with a contrast of at least 4.5:1
 */
export function readableColor(color, authorId, background) {
  const behind = luminance(toRgb(background));
  const chosen = color === null ? ownHsl(authorId) : toHsl(toRgb(color));
  const lighter = behind < 0.18;
  let { lightness } = chosen;
  for (let step = 0; step < 100; step++) {
    const candidate = hslToRgb({ ...chosen, lightness });
    if (contrast(luminance(candidate), behind) >= ENOUGH_CONTRAST) return toHex(candidate);
    lightness = Math.min(1, Math.max(0, lightness + (lighter ? 0.01 : -0.01)));
  }
  return lighter ? "#ffffff" : "#000000";
}

/** @param {string} one `#RRGGBB` @param {string} other `#RRGGBB` @returns {number} from 1 to 21 */
export const contrastOf = (one, other) => contrast(luminance(toRgb(one)), luminance(toRgb(other)));

/** @param {string} authorId @returns {Hsl} */
function ownHsl(authorId) {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const unit of authorId) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return { hue: HUES[hash % HUES.length] ?? 0, saturation: 0.78, lightness: 0.66 };
}

/** @param {number} one @param {number} other */
function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance as WCAG defines it. @param {number[]} rgb each 0 to 255 */
function luminance(rgb) {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} hex @returns {number[]} */
function toRgb(hex) {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? parseInt(hex.slice(1), 16) : 0;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** @param {number[]} rgb */
function toHex(rgb) {
  return `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** @param {number[]} rgb @returns {Hsl} */
function toHsl(rgb) {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => value / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sixth * 60, saturation, lightness };
}

/** @param {Hsl} hsl @returns {number[]} */
function hslToRgb({ hue, saturation, lightness }) {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const turn = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  });
}

/** The same hue, so dark that light text stands out from it. @param {string} color `#RRGGBB` */
export function deepColor(color) {
  const { hue, saturation } = toHsl(toRgb(color));
  return toHex(hslToRgb({ hue, saturation: Math.min(saturation, 0.7), lightness: 0.17 }));
}
