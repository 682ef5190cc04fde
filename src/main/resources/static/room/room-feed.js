/**
 * The recent messages of a room as this page knows them: says what to add and what to take away so
 * that every message is shown once, in order, and a removed one never comes back. Knows no DOM.
 *
 * @import { Message } from "./message.js"
 * @import { Settings } from "./parse-settings.js"
 * @import { Featured, Seat, Stage } from "./stage.js"
 * @import { Frame, Missed, Snapshot, Source, Update } from "./room-update.js"
 *
 * @typedef {{type: "add", key: string, message: Message, before: string | null}} Add
 *   `before` is the key of the message it precedes, null for the end.
 * @typedef {{type: "remove", key: string, aged?: boolean}} Remove
 *   `aged` where there are newer ones enough, and nothing is wrong with it.
 * @typedef {{type: "replace", key: string, message: Message}} Replace
 * @typedef {Add | Remove | Replace} FeedChange
 *
 * @typedef {object} Applied
 * @property {FeedChange[]} changes in the order in which they have to be made
 * @property {boolean} caughtUp they tell of the past, so nothing should move
 * @property {Settings | null} settings new ones
 * @property {boolean} sourcesChanged
 * @property {number | null} now the server's clock, in milliseconds since 1970, if they tell of the
 *   past
 * @property {Featured | null} featured what is on air now, if that is news
 * @property {boolean} stageChanged
 * @property {Map<string, number>} overlays the versions of those whose settings changed, by id
 */
import { inOrderOfTime, newestOfEach } from "./feed-order.js";
import { KeptMessages } from "./kept-messages.js";
import { RemovedKeys } from "./removed-keys.js";
import { EMPTY_STAGE } from "./stage.js";

/**
 * How many messages of each platform are kept: more than rows can be on screen, because gifts fold
 * and either platform may fill the screen alone.
 */
const KEPT_MESSAGES = 300;

/**
 * So much older than the newest, in milliseconds, a message is before it has to leave: the screen may
 * come to it only now (ten seconds' hold, three of pacing, and platforms that tell late), and until
 * then must hear of its removal.
 */
const YOUNG_MILLIS = 20_000;

/** No flood makes this page keep more of a platform: two hundred messages a second, all young. */
const MOST_MESSAGES = 4_000;

export class RoomFeed {
  #kept;
  /** @type {Stage} */
  #stage = EMPTY_STAGE;
  /** @type {Seat | null} */
  #seat = null;
  /** @type {string | null} */
  #log = null;
  #number = 0;
  #messages = new KeptMessages();
  #removed = new RemovedKeys();
  /** @type {Map<string, Source>} */
  #sources = new Map();

  /** @param {{kept?: number}} [limits] how many messages of each platform are kept */
  constructor({ kept = KEPT_MESSAGES } = {}) {
    this.#kept = kept;
  }

  /** What the team made of the chat; an overlay is not told. */
  get stage() {
    return this.#stage;
  }

  /** From where this page looks into the room; an overlay has no seat. */
  get seat() {
    return this.#seat;
  }

  /** Where this page is in the room's log; null before the first snapshot. */
  get position() {
    return this.#log === null ? null : { log: this.#log, number: this.#number };
  }

  /** Oldest first. */
  get messages() {
    return [...this.#messages.values()];
  }

  get sources() {
    return [...this.#sources.values()];
  }

  /** @param {Frame} frame @returns {Applied} */
  accept(frame) {
    switch (frame.type) {
      case "snapshot":
        return this.#take(frame);
      case "missed":
        return this.#catchUp(frame);
      default:
        return this.#applyAll([frame.update], false);
    }
  }

  /** Forgets everything, as when the key is no longer good. @returns {Applied} */
  empty() {
    const changes = this.#removeWhere(() => true, false);
    this.#log = null;
    this.#number = 0;
    this.#removed.clear();
    this.#sources.clear();
    this.#stage = EMPTY_STAGE;
    return {
      ...nothing(),
      changes,
      caughtUp: true,
      sourcesChanged: true,
      featured: { message: null, until: null },
      stageChanged: true,
    };
  }

  /** @param {Snapshot} snapshot @returns {Applied} */
  #take(snapshot) {
    const sameLog = snapshot.log === this.#log;
    if (sameLog && snapshot.number < this.#number) return nothing();
    this.#log = snapshot.log;
    this.#number = snapshot.number;
    this.#sources = new Map(snapshot.sources.map((source) => [sourceKey(source), source]));
    this.#stage = snapshot.stage ?? EMPTY_STAGE;
    this.#seat = snapshot.seat;

    const sent = new Map(snapshot.messages.map((message) => [keyOf(message), message]));
    for (const key of sent.keys()) if (this.#removed.has(key)) sent.delete(key);
    // Within one log the snapshot is the truth. A restarted server knows less than this page does.
    const wanted = sameLog ? sent : inOrderOfTime(this.#messages, sent);
    return {
      ...nothing(),
      changes: this.#become(newestOfEach(wanted, this.#kept)),
      caughtUp: true,
      settings: snapshot.settings,
      sourcesChanged: true,
      featured: snapshot.featured,
      stageChanged: snapshot.stage !== null,
      now: snapshot.now,
    };
  }

  /** @param {Missed} missed @returns {Applied} */
  #catchUp(missed) {
    this.#log = missed.log;
    const applied = this.#applyAll(missed.updates, true);
    applied.now = missed.now;
    this.#number = Math.max(this.#number, missed.number);
    return applied;
  }

  /** @param {Update[]} updates @param {boolean} caughtUp @returns {Applied} */
  #applyAll(updates, caughtUp) {
    const applied = nothing();
    applied.caughtUp = caughtUp;
    for (const update of updates) {
      if (update.number <= this.#number) continue;
      this.#number = update.number;
      this.#apply(update, applied);
    }
    return applied;
  }

  /** @param {Update} update @param {Applied} applied */
  #apply(update, applied) {
    switch (update.type) {
      case "message-added":
        applied.changes.push(...this.#add(update.message));
        break;
      case "message-replaced": {
        const key = keyOf(update.message);
        if (!this.#messages.has(key)) break;
        this.#messages.set(key, update.message);
        applied.changes.push({ type: "replace", key, message: update.message });
        break;
      }
      case "message-held": {
        const key = keyOf(update);
        applied.changes.push(...this.#removeWhere((_, candidate) => candidate === key, false));
        break;
      }
      case "message-removed": {
        const key = keyOf(update);
        this.#removed.add(key);
        applied.changes.push(...this.#removeWhere((_, candidate) => candidate === key));
        break;
      }
      case "author-silenced":
        applied.changes.push(
          ...this.#removeWhere(
            ({ platform, author }) => platform === update.platform && author.id === update.authorId,
          ),
        );
        break;
      case "chat-cleared":
        applied.changes.push(...this.#removeWhere((m) => m.platform === update.platform));
        break;
      case "source-changed":
        this.#sources.set(sourceKey(update.source), update.source);
        applied.sourcesChanged = true;
        break;
      case "source-gone":
        this.#sources.delete(`${update.platform} ${update.channelId}`);
        applied.sourcesChanged = true;
        break;
      case "settings-changed":
        applied.settings = update.settings;
        break;
      case "featured-changed":
        applied.featured = update.featured;
        break;
      case "stage-changed":
        this.#stage = update.stage;
        applied.stageChanged = true;
        break;
      case "overlay-changed":
        applied.overlays.set(update.overlay, update.version);
        break;
    }
  }

  /** @param {Message} message @returns {FeedChange[]} */
  #add(message) {
    const key = keyOf(message);
    if (this.#messages.has(key) || this.#removed.has(key)) return [];
    this.#messages.set(key, message);
    return [{ type: "add", key, message, before: null }, ...this.#trim(message)];
  }

  /** Lets go of the oldest of a platform that has more than enough. @param {Message} newest @returns {FeedChange[]} */
  #trim({ platform, postedAt }) {
    const those = this.#messages.of(platform);
    let surplus = those.size - this.#kept;
    if (surplus <= 0) return [];
    const young = Date.parse(postedAt) - YOUNG_MILLIS;
    /** @type {FeedChange[]} */
    const changes = [];
    for (const [key, message] of those) {
      if (surplus <= 0) break;
      const tooMany = surplus > MOST_MESSAGES - this.#kept;
      if (!tooMany && Date.parse(message.postedAt) > young) break;
      surplus--;
      this.#messages.delete(key);
      changes.push({ type: "remove", key });
    }
    return changes;
  }

  /**
   * @param {(message: Message, key: string) => boolean} isMeant
   * @param {boolean} [forGood] whether they must not come back
   * @returns {FeedChange[]}
   */
  #removeWhere(isMeant, forGood = true) {
    /** @type {FeedChange[]} */
    const changes = [];
    for (const [key, message] of this.#messages) {
      if (!isMeant(message, key)) continue;
      this.#messages.delete(key);
      if (forGood) this.#removed.add(key);
      changes.push({ type: "remove", key });
    }
    return changes;
  }

  /**
   * Turns the present list into the wanted one.
   *
   * @param {Map<string, Message>} wanted
   * @returns {FeedChange[]}
   */
  #become(wanted) {
    const changes = this.#removeWhere((_, key) => !wanted.has(key), false);
    /** @type {string | null} */
    let before = null;
    for (const [key, message] of [...wanted].reverse()) {
      const shown = this.#messages.get(key);
      if (!shown) changes.push({ type: "add", key, message, before });
      else if (!isSame(shown, message)) changes.push({ type: "replace", key, message });
      before = key;
    }
    this.#messages = new KeptMessages(wanted);
    return changes;
  }
}

/** @param {{platform: string, id: string}} message */
const keyOf = ({ platform, id }) => `${platform} ${id}`;

/** Whether both say the same, as a page reads it. @param {Message} one @param {Message} other */
const isSame = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** @param {Source} source */
const sourceKey = ({ platform, channel }) => `${platform} ${channel.id}`;

/** Nothing happened. @returns {Applied} */
export const nothing = () => ({
  changes: [],
  caughtUp: false,
  settings: null,
  sourcesChanged: false,
  featured: null,
  stageChanged: false,
  now: null,
  overlays: new Map(),
});
