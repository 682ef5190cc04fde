/**
 * Which row of a list the mouse points at. Listens to the whole page: a browser tells nobody that
 * the pointer left when what it pointed at (a button that was pressed) is taken away meanwhile.
 *
 * @param {HTMLElement} place what counts as pointing at the list
 * @param {(target: Element) => HTMLElement | null} rowOf
 * @param {{over: (row: HTMLElement) => void, away: () => void}} tell
 */
export function watchPointing(place, rowOf, { over, away }) {
  let isOver = false;
  const leave = () => {
    if (isOver) away();
    isOver = false;
  };
  document.addEventListener("pointerover", ({ pointerType, target }) => {
    if (pointerType !== "mouse" || !(target instanceof Element)) return;
    if (!place.contains(target)) {
      leave();
      return;
    }
    const row = rowOf(target);
    if (!row) return;
    isOver = true;
    over(row);
  });
  document.documentElement.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") leave();
  });
}
