/**
 * Asks our own server for something by its API.
 *
 * @typedef {{ok: true, value: any, version: string | null}} Done `version` goes back as If-Match
 * @typedef {{ok: false, error: string, value: any, version: string | null}} Refused
 */
import { ours, takeToken } from "./post.js";

/**
 * @param {string} method
 * @param {string} url
 * @param {{body?: unknown, version?: string | null}} [more]
 * @returns {Promise<Done | Refused>} `failed` is the error where nothing was heard that we know
 */
export async function ask(method, url, { body, version } = {}) {
  const headers = ours();
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (version) headers["If-Match"] = version;
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "error",
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const value = text === "" ? null : JSON.parse(text);
    const etag = response.headers.get("ETag");
    if (response.ok) return { ok: true, value, version: etag };
    // The browser signed in again while this page was open.
    if (value?.error === "stale-page" && takeToken(response.headers)) {
      return ask(method, url, { body, version });
    }
    return { ok: false, error: value?.error ?? "failed", value, version: etag };
  } catch {
    return { ok: false, error: "failed", value: null, version: null };
  }
}
