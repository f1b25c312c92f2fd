/** What both commands share: settings from the environment and `.env`, the store opened and closed again. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { openStores } from '../storage/open-stores.ts';
import type { CompanyStore } from '../storage/stores.ts';
import type { CommandOutput, CompanyPort } from './company-apply.ts';
import { readSettings } from './settings.ts';

export const terminal: CommandOutput = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

/** Passes the store on and closes it whatever happens. */
export async function withStores(work: (store: CompanyStore) => Promise<number>): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const stores = await openStores(readSettings(process.env));
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
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
