/**
 * Asks for some of the messages: by words, platform, kind or person.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Search } from "./feed-filter.js"
 */

/** So long after the last key the search begins, in milliseconds. */
const PAUSE_MILLIS = 50;

export class SearchBar {
  #form;
  #words;
  #onSearch;
  /** @type {Search["person"]} */
  #person = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;

  /** @param {HTMLFormElement} form @param {Words} words @param {(search: Search) => void} onSearch */
  constructor(form, words, onSearch) {
    this.#form = form;
    this.#words = words;
    this.#onSearch = onSearch;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      clearTimeout(this.#soon);
      this.#soon = setTimeout(() => this.#tell(), PAUSE_MILLIS);
    });
    form.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.close();
    });
    document.getElementById("close-search")?.addEventListener("click", () => this.close());
    this.#opener?.addEventListener("click", () => (form.hidden ? this.open() : this.close()));
  }

  get #opener() {
    return document.getElementById("open-search");
  }

  open() {
    this.#form.hidden = false;
    this.#opener?.setAttribute("aria-expanded", "true");
    this.#form.querySelector("input")?.focus();
  }

  close() {
    this.#form.reset();
    this.#form.hidden = true;
    this.#opener?.setAttribute("aria-expanded", "false");
    this.#opener?.focus();
    this.#person = null;
    this.#showPerson();
    this.#tell();
  }

  /** Asks for what one person said. @param {NonNullable<Search["person"]>} person */
  only(person) {
    this.#person = person;
    this.open();
    this.#showPerson();
    this.#tell();
  }

  #showPerson() {
    const line = /** @type {HTMLElement} */ (this.#form.querySelector(".dock-person"));
    line.hidden = this.#person === null;
    if (!this.#person) return;
    const all = document.createElement("button");
    all.type = "button";
    all.className = "link-button";
    all.textContent = this.#words.say("person.all");
    all.addEventListener("click", () => {
      this.#person = null;
      this.#showPerson();
      this.#tell();
    });
    line.replaceChildren(this.#person.name, " ", all);
  }

  #tell() {
    const fields = new FormData(this.#form);
    this.#onSearch({
      text: String(fields.get("text") ?? ""),
      platform: String(fields.get("platform") ?? ""),
      kind: String(fields.get("kind") ?? ""),
      person: this.#person,
    });
  }
}
