/**
 * Who somebody is, and what they said lately.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Message } from "../room/message.js"
 * @import { Seat } from "../room/stage.js"
 * @import { Commands } from "./commands.js"
 * @import { Desk } from "./desk.js"
 */
import { renderMessage } from "../chat/render-message.js";
import { span } from "../chat/parts.js";
import { parseMessage } from "../room/message.js";
import { eachOf } from "../room/shape.js";
import { isOfPlatform, may } from "./acts.js";
import { iconButton, PersonNotes } from "./person-notes.js";

/** Ten minutes, Twitch's own usual timeout. */
const TIMEOUT_SECONDS = 600;

export class PersonCard {
  #card;
  #words;
  #commands;
  #desk;
  #onOnly;
  /** @type {Element | null} where the focus was */
  #from = null;

  /**
   * @param {HTMLElement} card
   * @param {Words} words
   * @param {{commands: Commands, desk: Desk}} parts
   * @param {(person: {platform: string, id: string, name: string}) => void} onOnly
   */
  constructor(card, words, { commands, desk }, onOnly) {
    this.#card = card;
    this.#words = words;
    this.#commands = commands;
    this.#desk = desk;
    this.#onOnly = onOnly;
    card.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.close();
    });
  }

  get isOpen() {
    return !this.#card.hidden;
  }

  close() {
    this.#card.hidden = true;
    if (this.#from instanceof HTMLElement) this.#from.focus();
  }

  /** @param {Message} message @param {Seat | null} seat who looks */
  async open(message, seat) {
    const { platform, author } = message;
    this.#from = document.activeElement;
    const name = document.createElement("h2");
    name.id = "person-name";
    name.textContent = author.name;
    const close = iconButton("close", this.#words.say("close"));
    close.addEventListener("click", () => this.close());
    const head = document.createElement("div");
    head.className = "person-head";
    head.append(name, close);
    const roles = author.roles.map((role) => this.#words.say(`role.${role}`));
    const from = isOfPlatform(message) ? platformName(platform) : this.#words.say("person.tip");
    const about = span("person-about", [from, ...roles].join(" · "));
    const who = { platform, id: author.id, name: author.name };
    const only = this.#button("person.only", () => {
      this.close();
      this.#onOnly(who);
    });
    const buttons = document.createElement("div");
    buttons.className = "person-tools";
    buttons.append(only);
    if (isOfPlatform(message)) {
      buttons.append(this.#channelLink(message));
      if (may(seat, "moderate")) buttons.append(...this.#platformActs(message));
    }
    const notes = new PersonNotes(who, may(seat, "moderate"), {
      words: this.#words,
      commands: this.#commands,
      desk: this.#desk,
    });
    const title = document.createElement("h3");
    title.className = "part-title";
    title.textContent = this.#words.say("person.recent");
    const list = document.createElement("ol");
    list.className = "person-said";
    this.#card.replaceChildren(head, about, buttons, notes.element, title, list);
    this.#card.hidden = false;
    close.focus();
    void notes.refresh();
    const said = eachOf(await this.#commands.saidBy(who), parseMessage);
    if (said.length === 0) list.append(this.#words.say("person.nothing"));
    list.append(...said.reverse().map((message) => renderMessage(message, { still: true })));
  }

  /** @param {Message} message */
  #channelLink({ platform, author }) {
    const channel = document.createElement("a");
    channel.className = "button";
    channel.href = addressOf(platform, author);
    channel.target = "_blank";
    channel.rel = "noopener noreferrer";
    channel.textContent = this.#words.say("person.channel");
    return channel;
  }

  /** @param {Message} message */
  #platformActs(message) {
    const acts = [
      this.#button("timeout", () => void this.#desk.moderate("timeout", message, TIMEOUT_SECONDS)),
      this.#button("ban", () => void this.#desk.moderate("ban", message)),
      this.#button("unban", () => void this.#desk.moderate("unban", message)),
    ];
    if (acts[1]) acts[1].dataset.tone = "danger";
    return acts;
  }

  /** @param {string} word @param {() => void} act */
  #button(word, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = this.#words.say(word);
    button.addEventListener("click", act);
    return button;
  }
}

/** @param {string} platform */
const platformName = (platform) => (platform === "twitch" ? "Twitch" : "YouTube");

/** @param {string} platform @param {Message["author"]} author */
const addressOf = (platform, { id, login }) =>
  platform === "twitch"
    ? `https://www.twitch.tv/${encodeURIComponent(login)}`
    : `https://www.youtube.com/channel/${encodeURIComponent(id)}`;
