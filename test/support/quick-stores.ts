/**
 * The embedded store on a disk in memory, where a sync costs nothing: the real store, for tests that open hundreds.
 * What it promises of a real disk is tried by the contract suite.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openEmbedded } from '../../bot/storage/embedded/open-embedded.ts';
import type { Stores } from '../../bot/storage/stores.ts';

const memoryDisk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export interface QuickStores extends Stores {
  /** Called before every operation with its name; throwing makes the operation fail with nothing done. */
  before: (operation: string) => void | Promise<void>;
}

/** Within a test; it is closed and removed after it. */
export function quickStores(): QuickStores {
  const folder = mkdtempSync(join(memoryDisk, 'loket-test-'));
  const real = openEmbedded(folder);
  onTestFinished(async () => {
    await real.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const hooked = { ...real, before: () => {} } as QuickStores;
  for (const [name, operation] of Object.entries(real)) {
    if (typeof operation !== 'function') continue;
    Object.assign(hooked, {
      [name]: async (...given: unknown[]) => {
        await hooked.before(name);
        return (operation as (...given: unknown[]) => unknown)(...given);
      },
    });
  }
  return hooked;
}
