/** The store, the company in it, and what that company's bot may say. */
import type { Entry } from '../dialogs/faq/entry.ts';
import { readDemoCompany } from './config/company-file.ts';
import type { Settings } from './config/settings.ts';
import type { Roster } from './core/roster.ts';
import { isDemoCompany, seedRoster } from './demo.ts';
import { faqFolder, readFaqFolder } from './faq-folder.ts';
import { openStores } from './storage/open-stores.ts';
import type { Stores } from './storage/stores.ts';

export interface OpenCompany {
  stores: Stores;
  roster: Roster;
  isDemo: boolean;
  /** Where its entries stand and what they are; missing for those that come with the program. */
  own?: { folder: string; entries: readonly Entry[] };
}

/**
 * @param seedDemo save the demo company when the store has none
 * @throws an Error with what to do: no company, a store that cannot be opened, entries with faults
 */
export async function openCompany(options: {
  settings: Settings;
  seedDemo: boolean;
  stores?: Stores;
}): Promise<OpenCompany> {
  const { settings, seedDemo } = options;
  const stores = options.stores ?? (await openStores(settings));
  const demo = settings.demo || seedDemo ? await readDemoCompany() : undefined;
  const roster = demo && seedDemo ? await seedRoster(stores, demo) : await stores.roster();
  if (roster === undefined)
    throw new Error('There is no company yet: npm run company -- apply company.yaml');
  const isDemo = demo !== undefined && isDemoCompany(roster, demo);
  if (isDemo && settings.faqDir === undefined) return { stores, roster, isDemo };
  const folder = faqFolder(settings);
  return { stores, roster, isDemo, own: { folder, entries: await readFaqFolder(folder) } };
}
