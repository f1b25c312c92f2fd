/** What both commands share: settings from the environment and `.env`, the store opened and closed again. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { FolderInUse } from '../storage/embedded/folder-in-use.ts';
import { openStores } from '../storage/open-stores.ts';
import type { CompanyStore, Stores } from '../storage/stores.ts';
import type { CommandOutput, CompanyPort } from './company-apply.ts';
import { readSettings, type Settings } from './settings.ts';

export const terminal: CommandOutput = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

/** A start that waits for a company looks into the embedded store every other second, for a moment. ms */
const patienceMs = 3_000;

/** Passes the store on and closes it whatever happens. */
export async function withStores(work: (store: CompanyStore) => Promise<number>): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const stores = await openPatiently(readSettings(process.env));
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

async function openPatiently(settings: Settings): Promise<Stores> {
  for (const start = performance.now(); ; ) {
    try {
      return await openStores(settings);
    } catch (error) {
      if (performance.now() - start > patienceMs) throw told(error);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function told(error: unknown): unknown {
  if (!(error instanceof FolderInUse)) return error;
  return new Error(
    `Loket is running (process ${error.holder}) and has the embedded store for itself. Stop it, run this command again, then start it again; with MongoDB (MONGODB_URI) both work at the same time. Nothing was changed.`,
    { cause: error },
  );
}

export function companyPort(store: CompanyStore): CompanyPort {
  return {
    load: () => store.roster(),
    save: async (roster) => {
      if (await store.saveRoster(roster)) return;
      throw new Error(
        'Somebody else changed the company at the same moment. Nothing was stored: try again.',
      );
    },
  };
}

/** Runs a command as the whole program: its exit code, or 1 and one line for what nobody expected. */
export function runAsProgram(command: () => Promise<number>): void {
  command().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      terminal.complain(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}
