/**
 * The font families that we serve, in the order in which they are offered.
 *
 * @type {readonly string[]}
 */
export const SERVED_FONTS = [
  "Inter",
  "Atkinson Hyperlegible Next",
  "Nunito",
  "Rubik",
  "Outfit",
  "Oswald",
  "Lora",
  "JetBrains Mono",
  "Fredoka",
  "Bangers",
  "VT323",
  "Press Start 2P",
];
