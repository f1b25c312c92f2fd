/** Which web pages may use the chat: this server's own, and those the company names. */
import type { Settings } from './config/settings.ts';

/** @param port where this server listens, known only once it does */
export function originRule(settings: Settings, port: () => number): (origin: string) => boolean {
  const allowed = new Set(settings.allowedOrigins);
  if (settings.publicUrl !== undefined) allowed.add(new URL(settings.publicUrl).origin);
  return (origin) => {
    if (allowed.has(origin)) return true;
    if (settings.publicUrl !== undefined) return false;
    return origin === `http://127.0.0.1:${port()}` || origin === `http://localhost:${port()}`;
  };
}
