/**
 * The overlay's own style sheet. It stands before the one that OBS adds, so that this has the last
 * word; neither is in a layer, so both win over ours.
 */
export class OwnCss {
  #style;

  /** @param {HTMLElement} style */
  constructor(style) {
    this.#style = style;
  }

  /** @param {string} css browsers leave out what they cannot read @returns {boolean} whether it is another one */
  become(css) {
    if (this.#style.textContent === css) return false;
    this.#style.textContent = css;
    return true;
  }
}
