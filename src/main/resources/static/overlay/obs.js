/**
 * What OBS tells the pages that it shows: events on the window, and `window.obsstudio` (obs-browser
 * 2.26, README). Elsewhere none of it happens.
 *
 * @typedef {{getStatus?: (hear: (status: {streaming?: boolean}) => void) => void}} ObsStudio
 *
 * @param {object} wiring
 * @param {(shown: boolean) => void} wiring.onShown the source is on screen or not
 * @param {(streams: boolean) => void} wiring.onStreaming the stream goes out or has ended
 */
export function listenToObs({ onShown, onStreaming }) {
  window.addEventListener("obsSourceVisibleChanged", (event) => {
    onShown(/** @type {CustomEvent} */ (event).detail?.visible !== false);
  });
  window.addEventListener("obsSourceActiveChanged", (event) => {
    onShown(/** @type {CustomEvent} */ (event).detail?.active !== false);
  });
  window.addEventListener("obsStreamingStarted", () => onStreaming(true));
  window.addEventListener("obsStreamingStopped", () => onStreaming(false));
  const { obsstudio } = /** @type {{obsstudio?: ObsStudio}} */ (/** @type {unknown} */ (window));
  // A page that is refreshed in the middle of a stream hears of its start from nobody.
  obsstudio?.getStatus?.((status) => {
    if (status.streaming) onStreaming(true);
  });
}
