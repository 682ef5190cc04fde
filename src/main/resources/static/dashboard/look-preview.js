/** The preview: the overlay's own page in a frame of an OBS source's size, made to fit. */

/** Messages a second, by the place of the slider. */
const RATES = [0, 0.25, 0.7, 2, 6, 20, 60];

export class LookPreview {
  #frame;
  #screen;
  #isReady = false;
  /** @type {unknown} */
  #settings = null;
  #rate = RATES[2] ?? 1;

  /** @param {HTMLIFrameElement} frame @param {HTMLElement} screen around it */
  constructor(frame, screen) {
    this.#frame = frame;
    this.#screen = screen;
    this.resize("500x800");
    new ResizeObserver(() => this.#fit()).observe(screen);
    window.addEventListener("message", ({ origin, source, data }) => {
      if (origin !== location.origin || source !== frame.contentWindow) return;
      if (data === "preview-ready") this.#begin();
    });
    // It may have been ready before anybody listened.
    frame.contentWindow?.postMessage({ hello: true }, location.origin);
  }

  /** @param {unknown} settings */
  show(settings) {
    this.#settings = settings;
    this.#tell({ settings });
  }

  /** The filter lets other messages through now. */
  reload() {
    this.#tell({ reload: true });
  }

  /** The page's policy is another one now. */
  reopen() {
    this.#isReady = false;
    this.#frame.contentWindow?.location.reload();
  }

  /** @param {number} place of the slider @returns {number} messages a second */
  pace(place) {
    this.#rate = RATES[place] ?? 0;
    this.#tell({ perSecond: this.#rate });
    return this.#rate;
  }

  /** @param {string} size e.g. `500x800` */
  resize(size) {
    const [width = 0, height = 0] = size.split("x").map(Number);
    this.#frame.width = String(width);
    this.#frame.height = String(height);
    this.#screen.style.setProperty("--screen-ratio", `${width} / ${height}`);
    this.#fit();
  }

  /** Whether rows can be seen; null while there are none. @returns {boolean | null} */
  get isVisible() {
    const inside = this.#frame.contentDocument;
    const rows = [...(inside?.querySelectorAll("#chat > .message") ?? [])];
    if (rows.length === 0) return null;
    return rows.some((row) => {
      const { width, height } = row.getBoundingClientRect();
      const style = inside?.defaultView?.getComputedStyle(row);
      return width > 0 && height > 0 && style?.visibility === "visible" && style.opacity !== "0";
    });
  }

  #begin() {
    this.#isReady = true;
    this.#tell({ settings: this.#settings, perSecond: this.#rate, reload: true });
  }

  /** @param {object} wish */
  #tell(wish) {
    if (this.#isReady) this.#frame.contentWindow?.postMessage(wish, location.origin);
  }

  #fit() {
    const { clientWidth, clientHeight } = this.#screen;
    const scale = Math.min(
      clientWidth / Number(this.#frame.width),
      clientHeight / Number(this.#frame.height),
    );
    this.#frame.style.transform = `translate(-50%, -50%) scale(${scale})`;
  }
}
