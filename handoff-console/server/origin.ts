/** Which page may speak for a signed-in browser: the console's own, or one the company names. */
import type { IncomingHttpHeaders } from 'node:http';

/**
 * True for the server's own origin and for those in the list. A request without an Origin is no cross-site
 * one of a browser: browsers send it with every POST and every WebSocket; where Fetch Metadata is there, it
 * must not say cross-site either.
 */
export function originAllowed(headers: IncomingHttpHeaders, allowed: readonly string[]): boolean {
  const origin = headers.origin;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  if (allowed.includes(origin)) return true;
  try {
    return headers.host !== undefined && new URL(origin).host === headers.host.toLowerCase();
  } catch {
    return false;
  }
}
