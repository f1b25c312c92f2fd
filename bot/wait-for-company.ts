/**
 * A start without a company: says what is missing, answers health checks, and goes on by itself once a company was
 * applied. The store is closed meanwhile, so that `npm run company` can open it.
 */
import { createServer, type Server } from 'node:http';
import type { Settings } from './config/settings.ts';
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

function healthServer(settings: Settings, lacks: string[]): Promise<Server> {
  const server = createServer((req, res) => {
    const ready = req.url === '/readyz';
    const body = ready ? { ready: false, missing: lacks } : { status: 'ok' };
    res.writeHead(ready ? 503 : 200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(body));
  });
  return new Promise((resolve) => {
    server.listen(settings.port, settings.host, () => resolve(server));
  });
}

/** Resolves once there is a company and somebody who can sign in. */
export async function waitForCompany(
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  let lacks = await missing(settings);
  if (lacks.length === 0) return;
  say('Nothing is set up yet. What is missing:');
  say('1 a company: copy dist/bot/config/demo/company.yaml to company.yaml and make it yours');
  say('2 npm run company -- apply company.yaml --dry-run   shows what it would change');
  say('3 npm run company -- apply company.yaml             applies it');
  say(
    '4 npm run agents -- reset-password NAME             prints a password; then this start goes on by itself',
  );
  const server = await healthServer(settings, lacks);
  while (lacks.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    // The command holds the embedded store while it works: look again later.
    lacks = await missing(settings).catch(() => lacks);
  }
  await new Promise((resolve) => server.close(resolve));
}
