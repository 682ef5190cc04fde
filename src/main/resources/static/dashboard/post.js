/**
 * Posts to our own server with the page's CSRF token.
 *
 * @param {string} url
 * @param {unknown} [body] goes as JSON
 * @returns {Promise<Response>}
 */
export function post(url, body) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json" };
  const name = meta("csrf-header");
  if (name) headers[name] = meta("csrf-token");
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return fetch(url, {
    method: "POST",
    headers,
    redirect: "error",
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** @param {string} name */
const meta = (name) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
