/** The program as a process: killed at any moment and started again, both sides go on where they were. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConsoleClient, openConsole, until } from '../support/console-client.ts';
import { type Customer, openCustomer } from '../support/direct-line-client.ts';
import {
  newPlace,
  password,
  type Place,
  type SpawnedApp,
  type StartOptions,
} from '../support/spawned-app.ts';

const reference = /LK-[0-9A-Z]{4}-[0-9A-Z]{2}/;
const web = (thread: string): string => `web/site/${thread}`;
let place: Place;
let app: SpawnedApp;
const clients: { close(): void }[] = [];

beforeEach(async () => {
  place = await newPlace();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await place.clear();
});

const customer = async (): Promise<Customer> => {
  const opened = await openCustomer(place.url);
  clients.push(opened);
  return opened;
};
const agent = async (name: string): Promise<ConsoleClient> => {
  const opened = await openConsole(place.url, name, password);
  clients.push(opened);
  return opened;
};

/** kill -9 and a new start. The console comes back by itself, the customer with his watermark. */
async function crash(
  options: StartOptions & { agents?: ConsoleClient[]; customers?: Customer[] } = {},
): Promise<void> {
  const { agents = [], customers = [], ...start } = options;
  await app.signal('SIGKILL');
  app = await place.start(start);
  await Promise.all([
    ...agents.map(async (one) => {
      await one.until('the console is back', () => one.state.connected);
      const { rings, me } = await one.must('hello', {});
      Object.assign(one.state, { rings, me });
    }),
    ...customers.map((one) => one.reconnect()),
  ]);
}

/** Nothing twice: every activity the customer saw has an id of its own. */
function seenOnce({ seen }: Customer): void {
  const ids = seen.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
}

describe('kill -9', { timeout: 120_000 }, () => {
  it('right after a message, a request and an accept: nothing is lost, nothing comes twice, she keeps the floor', async () => {
    app = await place.start();
    const sanne = await agent('sanne');
    const visitor = await customer();
    const sides = { agents: [sanne], customers: [visitor] };
    await visitor.reads('ik ben een bot');

    await visitor.say('Wat zijn jullie openingstijden?');
    await crash(sides);
    await visitor.reads('Maandag tot en met vrijdag');

    await visitor.say('mens');
    await crash(sides);
    const named = await visitor.reads(reference);
    expect(named.text).toContain('Sanne de Vries');
    await sanne.until('it rings', () => sanne.state.rings.length === 1);
    const id = web(visitor.thread);
    await sanne.does('accept', { conversationId: id });

    await crash(sides);
    await sanne.opens(id);
    await sanne.does('reply', { conversationId: id, text: 'Daar ben ik weer.' });
    await visitor.reads('Daar ben ik weer.');
    expect(visitor.state).toMatchObject({ state: 'accepted', owner: { agentId: 'sanne' } });
    expect(visitor.texts().filter((text) => reference.test(text))).toHaveLength(1);
    expect(sanne.texts(id).filter((text) => text === 'mens')).toHaveLength(1);
    seenOnce(visitor);
  });

  it('in the middle of fifty quick messages from both sides: every acknowledged one is there, once and in order', async () => {
    app = await place.start();
    const sanne = await agent('sanne');
    const visitor = await customer();
    const id = web(visitor.thread);
    await visitor.say('mens');
    await sanne.until('it rings', () => sanne.state.rings.length === 1);
    await sanne.does('accept', { conversationId: id });
    const asks = Array.from({ length: 25 }, (_, at) => `vraag ${at + 1}`);
    const answers = Array.from({ length: 25 }, (_, at) => `antwoord ${at + 1}`);
    // As a real client does: the same id again until it is acknowledged.
    const insist = async (send: () => Promise<unknown>): Promise<void> => {
      while (
        !(await send().then(
          () => true,
          () => false,
        ))
      )
        await new Promise((resolve) => setTimeout(resolve, 50));
    };
    let acknowledged = 0;
    const asking = (async () => {
      for (const text of asks) {
        const key = randomUUID();
        await insist(() => visitor.say(text, key));
        acknowledged += 1;
      }
    })();
    const answering = (async () => {
      for (const text of answers) {
        const commandId = randomUUID();
        await insist(async () => {
          const reply = { commandId, conversationId: id, text };
          const { ok } = await sanne.socket.timeout(1_000).emitWithAck('reply', reply);
          if (!ok) throw new Error('not yet');
        });
        acknowledged += 1;
      }
    })();
    await until('some are acknowledged', () => acknowledged >= 15);
    await crash({ agents: [sanne], customers: [visitor] });
    await Promise.all([asking, answering]);
    await until(
      'the customer has seen all',
      () => visitor.seen.filter(({ text }) => /^(vraag|antwoord)/.test(text ?? '')).length >= 50,
    );
    const texts = visitor.seen.map(({ text }) => text ?? '');
    expect(texts.filter((text) => text.startsWith('vraag'))).toEqual(asks);
    expect(texts.filter((text) => text.startsWith('antwoord'))).toEqual(answers);
    await sanne.opens(id);
    expect(sanne.texts(id).filter((text) => /^(vraag|antwoord)/.test(text ?? ''))).toHaveLength(50);
    seenOnce(visitor);
  });

  it('while it rings, and time goes on without the program: owner, number and promised time stay, and the clocks run', async () => {
    app = await place.start();
    const sanne = await agent('sanne');
    const youssef = await agent('youssef');
    const visitor = await customer();
    await visitor.say('mens');
    await until('the widget knows', () => visitor.state?.state === 'ringing');
    const { reference: number, promisedAt, requestedAt } = visitor.state!;
    const first = visitor.state?.owner?.agentId === 'sanne' ? sanne : youssef;
    const other = first === sanne ? youssef : sanne;
    await first.until('it rings', () => first.state.rings.length === 1);
    const sides = { agents: [sanne, youssef], customers: [visitor] };

    await crash({ ...sides, now: '2026-11-24T13:07:00Z' });
    await other.until('the whole team hears it', () => other.state.rings.length === 1);
    await first.until('it still rings', () => first.state.rings.length === 1);
    await until('the widget knows that too', () => visitor.state?.ringStage === 'team');
    expect(visitor.state).toMatchObject({
      reference: number,
      promisedAt,
      requestedAt,
      owner: { agentId: first.state.me?.agentId },
    });

    await crash({ ...sides, now: '2026-11-24T13:12:00Z' });
    const missed = await visitor.reads('Ilse Hoekstra');
    expect(missed.channelData?.loket?.announcement).toMatchObject({
      kind: 'missed',
      missedAt: promisedAt,
    });
    seenOnce(visitor);
  });
});

describe('the program', { timeout: 120_000 }, () => {
  it('stops cleanly on Ctrl-C while people are connected, and a second one on the same folder is refused', async () => {
    app = await place.start();
    await agent('sanne');
    const visitor = await customer();
    await visitor.reads('ik ben een bot');
    const second = await place.run('dist/bot/main.js');
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/data folder .* is in use by process \d+\. Stop that process/);
    expect(second.output).toContain(String(app.pid));
    await visitor.say('Wat zijn jullie openingstijden?');
    const { code } = await app.signal('SIGINT');
    expect(code).toBe(0);
  });

  it('started empty says what is missing, is not ready, and goes on by itself once it is there', async () => {
    app = await place.start({
      args: ['--empty'],
      env: { DEMO_PASSWORD: '' },
      ready: 'goes on by itself',
    });
    expect(app.output().trim().split('\n')).toHaveLength(5);
    const ready = async (): Promise<{ status: number; missing: string[] }> => {
      const response = await fetch(`${place.url}/readyz`);
      return { status: response.status, ...((await response.json()) as { missing: string[] }) };
    };
    expect(await ready()).toMatchObject({ status: 503, missing: ['company'] });
    expect((await fetch(`${place.url}/healthz`)).status).toBe(200);
    const applied = await place.run(
      'dist/bot/config/company-command.js',
      'apply',
      'dist/bot/config/demo/company.yaml',
    );
    expect(applied).toMatchObject({ code: 0 });
    const reset = await place.run('dist/bot/config/agents-command.js', 'reset-password', 'sanne');
    expect(reset).toMatchObject({ code: 0 });
    const [, printed] = /once: (\S+)/.exec(reset.output) ?? [];
    await until('it is up', () => app.output().includes('\nstore '));
    expect(await ready()).toMatchObject({ status: 200, missing: [] });
    clients.push(await openConsole(place.url, 'sanne', printed!));
  });
});
