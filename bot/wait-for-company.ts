/**
 * A start without a company: says what is missing, answers health checks, and goes on by itself once a company was
 * applied. The store is closed meanwhile, so that `npm run company` can open it.
 */
import { createServer, type Server } from 'node:http';
import type { Settings } from './config/settings.ts';
import { faqFolder } from './faq-folder.ts';
import { listen } from './listen.ts';
import { openStores } from './storage/open-stores.ts';

const lookMs = 2_000;

async function missing(settings: Settings): Promise<string[]> {
  const stores = await openStores(settings);
  try {
    const roster = await stores.roster();
    if (roster === undefined) return ['company'];
    const accounts = await stores.accounts();
    return accounts.length === 0 ? ['a password for an agent'] : [];
  } finally {
    await stores.close();
  }
}

/** @param lacks asked at every request: what is missing changes while this waits */
async function healthServer(settings: Settings, lacks: () => string[]): Promise<Server> {
  const server = createServer((req, res) => {
    const isHealthy = req.url === '/healthz';
    const body = isHealthy ? { status: 'ok' } : { ready: false, missing: lacks() };
    res.writeHead(isHealthy ? 200 : 503, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(body));
  });
  await listen(server, settings);
  // One connection that breaks is no reason to end.
  server.on('error', () => {});
  return server;
}

/** Five lines for whoever has nothing yet, one for whoever lacks only the last step. */
function advice(settings: Settings, lacks: string[]): string[] {
  const password =
    'npm run agents -- reset-password NAME     prints a password; then this start goes on by itself';
  if (!lacks.includes('company')) return [`Nobody can sign in yet: ${password}`];
  return [
    'Nothing is set up yet. What is missing:',
    '1 a company: copy bot/config/demo/company.yaml to company.yaml and make it yours',
    '2 npm run company -- apply company.yaml     applies it; with --dry-run it only shows what would change',
    `3 questions and answers belong in ${faqFolder(settings)}, one file each as in dialogs/faq/entries; without them a person answers everything`,
    `4 ${password}`,
  ];
}

/**
 * Resolves once there is a company and somebody who can sign in.
 * @throws ListenError when nobody could see the health checks
 */
export async function waitForCompany(
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  let lacks = await missing(settings);
  if (lacks.length === 0) return;
  const server = await healthServer(settings, () => lacks);
  for (const line of advice(settings, lacks)) say(line);
  while (lacks.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    // The command holds the embedded store while it works: look again later.
    lacks = await missing(settings).catch(() => lacks);
  }
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
