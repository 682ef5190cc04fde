/** Where the service worker lives; everything below its folder is in its care. */
const WORKER = "/overlay/service-worker.js";

/**
 * Lets the page open while the server is away. Only https and localhost can; elsewhere nothing is
 * lost but that.
 */
export async function keepShell() {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: "/overlay/" });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ type: "keep", urls: [location.href, ...loaded] });
  } catch {
    // Not allowed here (private mode, policy): the page works without.
  }
}
