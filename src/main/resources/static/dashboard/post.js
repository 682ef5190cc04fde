/**
 * Posts to our own server with the page's CSRF token.
 *
 * @param {string} url
 * @param {unknown} [body] goes as JSON
 * @returns {Promise<Response>}
 */
export function post(url, body) {
  const headers = ours();
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return fetch(url, {
    method: "POST",
    headers,
    redirect: "error",
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Sends a form without leaving the page. @param {HTMLFormElement} form @returns {Promise<Response>} */
export function postForm(form) {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return fetch(form.action, {
    method: "POST",
    headers: ours(),
    redirect: "error",
    body: new URLSearchParams(fields),
  });
}

/** What shows that a request comes from our own page. @returns {Record<string, string>} */
export function ours() {
  const name = meta("csrf-header");
  return { Accept: "application/json", ...(name && { [name]: meta("csrf-token") }) };
}

/** @param {string} name */
const meta = (name) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";

/** Takes over another token, if the server sends one that this page has not. @param {Headers} headers */
export function takeToken(headers) {
  const token = headers.get(meta("csrf-header"));
  if (!token || tokens > MOST_TOKENS) return false;
  tokens++;
  document.querySelector('meta[name="csrf-token"]')?.setAttribute("content", token);
  return true;
}

/** A page that is refused this often has another trouble. */
const MOST_TOKENS = 50;
let tokens = 0;
