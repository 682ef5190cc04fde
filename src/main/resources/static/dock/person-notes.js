/**
 * What the team wrote down about a person in chat.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Commands, Person } from "./commands.js"
 * @import { Desk } from "./desk.js"
 *
 * @typedef {{id: string, text: string, by: string, at: string, deletable: boolean}} Note
 */
import { timeWords } from "../dashboard/time-words.js";
import { eachOf, isObject, isText } from "../room/shape.js";

/** As the server has it. */
const LONGEST = 500;

export class PersonNotes {
  element = document.createElement("section");
  #list = document.createElement("ol");
  #empty = document.createElement("p");
  #person;
  #words;
  #commands;
  #desk;

  /**
   * @param {Person} person
   * @param {boolean} mayWrite
   * @param {{words: Words, commands: Commands, desk: Desk}} parts
   */
  constructor(person, mayWrite, { words, commands, desk }) {
    this.#person = person;
    this.#words = words;
    this.#commands = commands;
    this.#desk = desk;
    const title = document.createElement("h3");
    title.className = "part-title";
    title.textContent = words.say("notes");
    this.#list.className = "note-list";
    this.#empty.className = "dock-hint";
    this.#empty.textContent = words.say("notes.empty");
    this.#empty.hidden = true;
    this.element.className = "panel-line";
    this.element.append(title, this.#list, this.#empty);
    if (mayWrite) this.element.append(this.#form());
  }

  /** Shows what is written now. */
  async refresh() {
    const notes = eachOf(await this.#commands.notesAbout(this.#person), parseNote);
    this.#list.replaceChildren(...notes.map((note) => this.#row(note)));
    this.#empty.hidden = notes.length > 0;
  }

  /** @param {Note} note */
  #row({ id, text, by, at, deletable }) {
    const row = document.createElement("li");
    row.className = "note";
    const said = document.createElement("p");
    said.textContent = text;
    const about = document.createElement("small");
    about.textContent = `${by} · ${timeWords(at, Date.now())}`;
    row.append(said, about);
    if (deletable) {
      const button = iconButton("close", this.#words.say("notes.delete"));
      button.addEventListener("click", () => void this.#delete(id));
      row.append(button);
    }
    return row;
  }

  #form() {
    const form = document.createElement("form");
    form.className = "note-form";
    const input = document.createElement("input");
    input.type = "text";
    input.maxLength = LONGEST;
    input.autocomplete = "off";
    input.placeholder = this.#words.say("notes.add");
    input.setAttribute("aria-label", this.#words.say("notes.add"));
    const send = iconButton("send", this.#words.say("notes.save"));
    send.type = "submit";
    form.append(input, send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#write(input);
    });
    return form;
  }

  /** @param {HTMLInputElement} input keeps what was not saved */
  async #write(input) {
    const text = input.value.trim();
    if (text === "" || input.readOnly) return;
    input.readOnly = true;
    const outcome = await this.#commands.writeNote(this.#person, text);
    input.readOnly = false;
    if (!outcome.ok) return this.#desk.refuse(outcome.error);
    input.value = "";
    await this.refresh();
  }

  /** @param {string} id */
  async #delete(id) {
    const outcome = await this.#commands.deleteNote(id);
    if (!outcome.ok) return this.#desk.refuse(outcome.error);
    this.#desk.did("note-delete", () => void this.#restore(id));
    await this.refresh();
  }

  /** @param {string} id */
  async #restore(id) {
    const outcome = await this.#commands.restoreNote(id);
    if (!outcome.ok) return this.#desk.refuse(outcome.error);
    await this.refresh();
  }
}

/** @param {string} icon @param {string} name */
export function iconButton(icon, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "icon-button";
  button.dataset.icon = icon;
  button.setAttribute("aria-label", name);
  button.title = name;
  return button;
}

/** @param {unknown} value @returns {Note | null} */
const parseNote = (value) =>
  isObject(value) && isText(value.id) && isText(value.text) && isText(value.by) && isText(value.at)
    ? {
        id: value.id,
        text: value.text,
        by: value.by,
        at: value.at,
        deletable: value.deletable === true,
      }
    : null;
