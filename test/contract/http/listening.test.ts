/** A start that cannot listen: one line with the setting to change, and nothing used up. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../bot/app.ts';
import { readSettings } from '../../../bot/config/settings.ts';
import { listen } from '../../../bot/listen.ts';
import { createLog } from '../../../bot/log.ts';
import { waitForCompany } from '../../../bot/wait-for-company.ts';

let folder: string;
let other: Server;
let taken: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-listen-'));
  other = createServer();
  await listen(other, { port: 0, host: '127.0.0.1' });
  taken = (other.address() as AddressInfo).port;
});
afterEach(async () => {
  if (other.listening) await new Promise((resolve) => other.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

const settingsFor = (port: number) =>
  readSettings({ PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent' });
const appOn = (port: number) =>
  createApp({ settings: settingsFor(port), log: createLog('silent'), seedDemo: true });

describe('a port that another program has', () => {
  it('is named with PORT=, and the passwords of a first start are still shown by the next one', async () => {
    const first = await appOn(taken);
    await expect(first.start()).rejects.toThrow(
      new RegExp(`^Port ${taken} on 127\\.0\\.0\\.1 is taken.*PORT=\\d+\\.$`),
    );
    expect(first.signIns).toEqual([]);
    await first.stop();

    const second = await appOn(0);
    await second.start();
    expect(second.signIns.length).toBeGreaterThan(0);
    for (const { password } of second.signIns) expect(password).toMatch(/^\S{19}$/);
    await second.stop();

    const third = await appOn(0);
    await third.start();
    expect(third.signIns.map(({ password }) => password).filter(Boolean)).toEqual([]);
    await third.stop();
  });

  it('ends a start without a company in the same way, before it says anything else', async () => {
    const said: string[] = [];
    const waiting = waitForCompany(settingsFor(taken), (line) => said.push(line));
    await expect(waiting).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is taken.*PORT=/);
    expect(said).toEqual([]);
  });
});

it('an address that this machine does not have is named with HOST=', async () => {
  const server = createServer();
  await expect(listen(server, { port: 0, host: '192.0.2.1' })).rejects.toThrow(
    /"192\.0\.2\.1".*no address of this machine.*HOST=/,
  );
});
