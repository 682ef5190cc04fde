/** The texts that scripts say. They stand in the page's template, where they can be translated. */
export class Words {
  /** @type {Map<string, string>} */
  #texts;

  /** @param {Map<string, string>} texts */
  constructor(texts) {
    this.#texts = texts;
  }

  /** @param {HTMLTemplateElement} template */
  static of(template) {
    /** @type {NodeListOf<HTMLElement>} */
    const entries = template.content.querySelectorAll("[data-word]");
    return new Words(
      new Map([...entries].map((it) => [it.dataset.word ?? "", (it.textContent ?? "").trim()])),
    );
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values] take the place of `{name}` in the text
   * @returns {string} the key itself where there is no text for it
   */
  say(key, values = {}) {
    const text = this.#texts.get(key) ?? key;
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  }
}
