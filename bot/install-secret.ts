/** Random keys of this installation, made at the first start and kept in the store: never in a file or a setting. */
import { randomBytes } from 'node:crypto';
import type { KeyValueStore } from './storage/stores.ts';

/** 32 random bytes under this name, the same after a restart and on every node. */
export async function installSecret(
  store: Pick<KeyValueStore, 'get' | 'put'>,
  name: string,
  now: number,
): Promise<Uint8Array> {
  const stored = await store.get('secret', name, now);
  if (typeof stored === 'string') return Buffer.from(stored, 'base64');
  const value = randomBytes(32).toString('base64');
  await store.put({ collection: 'secret', key: name, value });
  // Two nodes at their first start: both take what stands in the store at the end.
  const settled = await store.get('secret', name, now);
  return Buffer.from(typeof settled === 'string' ? settled : value, 'base64');
}
