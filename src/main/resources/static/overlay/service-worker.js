/**
 * Keeps the overlay's shell, so that a source started or refreshed while the server is away opens
 * all the same and heals itself. The network always comes first; only the shell is ever kept.
 */

const CACHE = "overlay-shell-1";

/** The network gets this long before the kept copy is shown, in milliseconds. */
const PATIENCE_MILLIS = 4_000;

/** Folders whose scripts, style sheets, marks and fonts make up the shell; of fonts what was used. */
const SHELL_FILE = /^\/(?:overlay|style|chat|room|font|webjars)\/.+\.(?:js|css|svg|woff2)$/;

/** A page is known by its key: no dot, so it is none of the files beside it. */
const PAGE = /^\/overlay\/[^./]+\/?$/;

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map(forget)))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  if (event.data?.type !== "keep") return;
  event.waitUntil(Promise.allSettled(event.data.urls.map((url) => keep(new Request(url)))));
});

self.addEventListener("fetch", (event) => {
  if (isShell(event.request)) event.respondWith(networkFirst(event.request));
});

function isShell({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return false;
  return PAGE.test(pathname) || SHELL_FILE.test(pathname);
}

async function keep(request) {
  if (isShell(request)) await fetchAndKeep(request);
}

async function networkFirst(request) {
  const kept = await caches.open(CACHE).then(async (cache) => cache.match(await nameOf(request)));
  const fresh = fetchAndKeep(request);
  if (!kept) return fresh;
  fresh.catch(() => {}); // Its failure is already answered with the kept copy.
  return Promise.race([fresh.then(unlessBroken(kept), () => kept), after(PATIENCE_MILLIS, kept)]);
}

/** A server that is starting or falling over answers, but not with the shell. */
const unlessBroken = (kept) => (response) => (response.status >= 500 ? kept : response);

async function fetchAndKeep(request) {
  const response = await fetch(request);
  const cache = await caches.open(CACHE);
  const name = await nameOf(request);
  if (response.ok && !response.redirected) await cache.put(name, response.clone());
  if (response.status === 404) await cache.delete(name);
  return response;
}

/** Pages are kept under a hash, because the key in their address is a secret. */
async function nameOf({ url }) {
  const { origin, pathname } = new URL(url);
  if (!PAGE.test(pathname)) return url;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pathname));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `${origin}/overlay/shell/${hex.join("")}`;
}

const after = (millis, value) => new Promise((resolve) => setTimeout(() => resolve(value), millis));

const forget = (name) => caches.delete(name);
