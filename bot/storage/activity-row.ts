/** How a new row gets its place, its time and the digest that a receipt can be checked against. */
import { createHash, randomBytes } from 'node:crypto';
import type { Activity, NewActivity } from '../core/activity.ts';

/** The last row of a conversation; `{seq: 0, at: 0}` before the first. */
export interface LastRow {
  seq: number;
  at: number;
}

/** Kept beside the row and never sent: without it a digest of a short text could be guessed. */
export interface SaltedRow {
  activity: Activity;
  salt: string;
}

/** The row after `last`. Its time is `now`, raised where needed so that times strictly increase. */
export function nextRow(
  conversationId: string,
  activity: NewActivity,
  place: { last: LastRow; now: number },
): SaltedRow {
  const seq = place.last.seq + 1;
  const at = Math.max(place.now, place.last.at + 1);
  const content = { ...wellFormed(activity), conversationId, seq, at };
  const salt = randomBytes(16).toString('hex');
  return { activity: { ...content, digest: digestOf(content, salt) }, salt };
}

/** Salted SHA-256 over the content with its keys in order, so that no store's key order changes it. */
export function digestOf(content: Omit<Activity, 'digest'>, salt: string): string {
  return createHash('sha256')
    .update(salt)
    .update('\n')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Half an emoji, as a cut text has it, is not UTF-8: it becomes U+FFFD here rather than differently per store. */
function wellFormed(activity: NewActivity): NewActivity {
  return mapTexts(activity, (text) => text.replace(loneSurrogate, '\uFFFD')) as NewActivity;
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, map));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, mapTexts(inner, map)]));
}
