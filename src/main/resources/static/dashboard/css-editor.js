/**
 * The editor for an overlay's own CSS: CodeMirror over a plain text field, which goes on working where
 * that cannot be loaded. Problems are marked in the text and listed below it.
 *
 * @import { Problem } from "./css-check.js"
 * @import { Words } from "./words.js"
 *
 * @typedef {object} Wiring
 * @property {HTMLTextAreaElement} textarea
 * @property {HTMLElement} problems a list
 * @property {Words} words
 * @property {string[]} names of ours that are offered with those of CSS
 * @property {() => string[]} hosts that may be loaded from
 * @property {(text: string) => void} onInput somebody wrote
 * @property {() => void} onSave
 */
import { checkCss } from "./css-check.js";
import { loadCodeMirror } from "./load-codemirror.js";
import { problemList } from "./css-problems.js";

/** So long after the last change it is looked for problems, in milliseconds. */
const CHECK_MILLIS = 300;

/** @param {Wiring} wiring */
export async function openCssEditor(wiring) {
  const CodeMirror = await loadCodeMirror().catch(() => null);
  return CodeMirror ? new RichEditor(wiring, CodeMirror) : new PlainEditor(wiring);
}

class PlainEditor {
  #wiring;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #checking;

  /** @param {Wiring} wiring */
  constructor(wiring) {
    this.#wiring = wiring;
    wiring.textarea.addEventListener("input", () => this.heard());
    wiring.textarea.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "s") return;
      event.preventDefault();
      wiring.onSave();
    });
  }

  get text() {
    return this.#wiring.textarea.value;
  }

  set text(text) {
    this.#wiring.textarea.value = text;
    this.check();
  }

  /** Something was written. */
  heard() {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.check(), CHECK_MILLIS);
    this.#wiring.onInput(this.text);
  }

  /** Looks for problems. @returns {Problem[]} */
  check() {
    const { problems, words, hosts } = this.#wiring;
    const found = checkCss(this.text, { hosts: hosts() });
    problems.replaceChildren(...problemList(found, words, (problem) => this.goTo(problem)));
    return found;
  }

  /** @param {Problem} problem */
  goTo({ line, column }) {
    const { textarea } = this.#wiring;
    const before = this.text.split("\n").slice(0, line - 1);
    const at = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
    textarea.focus();
    textarea.setSelectionRange(at, at + 1);
  }
}

class RichEditor extends PlainEditor {
  #code;
  /** @type {import("codemirror").TextMarker[]} */
  #marks = [];
  #isSetting = false;

  /** @param {Wiring} wiring @param {typeof import("codemirror")} CodeMirror */
  constructor(wiring, CodeMirror) {
    super(wiring);
    const { names, textarea } = wiring;
    const ours = (/** @type {import("codemirror").Editor} */ editor) => {
      const { line, ch } = editor.getCursor();
      const word = /[-.#\w]*$/.exec(editor.getLine(line).slice(0, ch))?.[0] ?? "";
      const offered = /** @type {any} */ (CodeMirror).hint.css(editor) ?? { list: [] };
      const fitting = word === "" ? [] : names.filter((name) => name.startsWith(word));
      if (fitting.length === 0) return offered;
      return {
        list: fitting,
        from: CodeMirror.Pos(line, ch - word.length),
        to: CodeMirror.Pos(line, ch),
      };
    };
    const label = document.querySelector(`label[for="${textarea.id}"]`)?.textContent ?? "CSS";
    const options = {
      mode: "css",
      lineNumbers: true,
      lineWrapping: true,
      styleActiveLine: true,
      matchBrackets: true,
      autoCloseBrackets: true,
      screenReaderLabel: label,
      hintOptions: { hint: ours, completeSingle: false },
      // Tab goes on to the next control, as everywhere on the page.
      extraKeys: {
        Tab: false,
        "Shift-Tab": false,
        "Ctrl-Space": "autocomplete",
        "Ctrl-S": () => wiring.onSave(),
        "Cmd-S": () => wiring.onSave(),
      },
    };
    this.#code = CodeMirror.fromTextArea(textarea, /** @type {any} */ (options));
    this.#code.on("change", () => {
      if (!this.#isSetting) this.heard();
    });
  }

  get text() {
    return this.#code.getValue();
  }

  set text(text) {
    this.#isSetting = true;
    this.#code.setValue(text);
    this.#code.clearHistory();
    this.#isSetting = false;
    this.check();
  }

  check() {
    const found = super.check();
    for (const mark of this.#marks) mark.clear();
    this.#marks = found.map(({ line, column, length, severity }) => {
      const from = { line: line - 1, ch: column - 1 };
      const to = { line: line - 1, ch: column - 1 + length };
      return this.#code.markText(from, to, { className: `css-mark css-mark-${severity}` });
    });
    return found;
  }

  /** @param {Problem} problem */
  goTo({ line, column }) {
    this.#code.focus();
    this.#code.setCursor({ line: line - 1, ch: column - 1 });
  }
}
