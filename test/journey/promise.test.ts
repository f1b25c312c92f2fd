/** The promise, end to end, over real sockets and a real store: once on each store. */
import { afterEach, expect, it } from 'vitest';
import { runApp, type RunningApp, type RunOptions } from '../support/running-app.ts';
import { until } from '../support/console-client.ts';
import { onEmbedded, onMongo, type StoreKind } from '../contract/stores/every-store.ts';

const web = (thread: string): string => `web/site/${thread}`;
const reference = /LK-[0-9A-Z]{4}-[0-9A-Z]{2}/;

onEmbedded(journeys);
await onMongo({ need: 'atomic' }, journeys);

function journeys({ place, name }: StoreKind): void {
  let running: RunningApp | undefined;
  const start = async (options: RunOptions = {}): Promise<RunningApp> => {
    running = await runApp({ ...options, stores: await place().open() });
    return running;
  };
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });

  it('a visitor asks, reads an answer, asks for a person, and reads a name in the next message', async () => {
    const app = await start();
    const sanne = await app.agent('sanne');
    const visitor = await app.customer();
    await visitor.reads('ik ben een bot');
    await visitor.say('Wat zijn jullie openingstijden?');
    const answer = await visitor.reads('8:00 tot 21:00');
    expect(answer.from).toEqual({ id: 'bot', name: 'Bot', role: 'bot' });
    await visitor.say('mens');
    const named = await visitor.reads(reference);
    expect(named.text).toMatch(
      /^Sanne de Vries \(Noorderlicht Klantenservice\) krijgt uw vraag nu\./,
    );
    expect(named.channelData?.loket?.announcement?.kind).toBe('ringing');
    await sanne.until('it rings at Sanne', () => sanne.state.rings.length === 1);
    await sanne.does('accept', { conversationId: web(visitor.thread) });
    await sanne.does('reply', {
      conversationId: web(visitor.thread),
      text: 'Goedemiddag, Sanne hier.',
    });
    const said = await visitor.reads('Sanne hier');
    expect(said.from).toMatchObject({ id: 'agent-sanne', name: 'Sanne de Vries' });
    expect(visitor.state).toMatchObject({ state: 'accepted', owner: { name: 'Sanne de Vries' } });
    await visitor.say('Wat kost glasvezel?');
    await until('the message is stored', () =>
      visitor.seen.some((one) => one.text === 'Wat kost glasvezel?'),
    );
    await app.pass(5);
    expect(visitor.texts().at(-1)).toBe('Goedemiddag, Sanne hier.');
  });

  it('a colleague accepts after 45 seconds: one new name, and the first is told who won', async () => {
    const app = await start();
    const sanne = await app.agent('sanne');
    const visitor = await app.customer();
    await visitor.say('ik word hier gek van, geef me iemand');
    await visitor.reads(/Sanne de Vries.*krijgt uw vraag/);
    await sanne.until('it rings', () => sanne.state.rings.length === 1);
    const youssef = await app.agent('youssef');
    await app.pass(46);
    await youssef.until('the whole team hears it', () => youssef.state.rings.length === 1);
    const [first, second] = await Promise.all([
      youssef.ask('accept', { commandId: 'accept-youssef', conversationId: web(visitor.thread) }),
      visitor.reads('Youssef El Amrani'),
    ]);
    expect(first.ok).toBe(true);
    expect(second.text).toContain('gaat verder en heeft uw hele gesprek voor zich');
    const lost = await sanne.ask('accept', {
      commandId: 'accept-sanne',
      conversationId: web(visitor.thread),
    });
    expect(lost).toMatchObject({ ok: false, error: { code: 'alreadyAccepted' } });
    await sanne.until('Sanne hears who won', () =>
      sanne.state.taken.some(({ by }) => by === 'youssef'),
    );
    await youssef.does('reply', { conversationId: web(visitor.thread), text: 'Youssef hier.' });
    await visitor.reads('Youssef hier.');
    expect(visitor.texts().filter((text) => text.includes('Youssef El Amrani'))).toHaveLength(1);
  });

  it('a transfer, a promise and a written end: each read by the customer with name and time', async () => {
    const app = await start();
    const sanne = await app.agent('sanne');
    const youssef = await app.agent('youssef');
    const visitor = await app.customer({ locale: 'en' });
    await visitor.say('I want to speak to a human');
    const named = await visitor.reads(/is getting your question now/);
    const owner = named.text?.startsWith('Sanne') ? sanne : youssef;
    const other = owner === sanne ? youssef : sanne;
    const id = web(visitor.thread);
    await owner.until('it rings', () => owner.state.rings.length === 1);
    await owner.does('accept', { conversationId: id });
    await owner.does('reply', { conversationId: id, text: 'Hello.' });
    await owner.does('transfer', {
      conversationId: id,
      toAgentId: other === sanne ? 'sanne' : 'youssef',
      reason: 'knows fibre',
    });
    await other.until('the transfer rings', () =>
      other.state.rings.some(({ transfer }) => transfer !== undefined),
    );
    expect(visitor.texts().at(-1)).toBe('Hello.');
    await other.does('accept', { conversationId: id });
    await visitor.reads(/takes it from here/);
    await other.does('promise', {
      conversationId: id,
      at: app.clock.now() + 3_600_000,
      text: 'The engineer calls you.',
    });
    await visitor.reads(/The engineer calls you\. You will hear from/);
    await other.does('reply', { conversationId: id, text: 'All done.' });
    await other.does('complete', { conversationId: id, agreed: 'New modem on Friday' });
    const end = await visitor.reads(/Agreed with .*New modem on Friday/);
    expect(end.text).toMatch(reference);
    await until('the widget knows', () => visitor.state?.state === 'completed');
  });

  it('a closed laptop: the next owner’s name arrives by itself when the customer waits', async () => {
    const app = await start();
    const sanne = await app.agent('sanne');
    const visitor = await app.customer();
    await visitor.say('mens');
    await sanne.until('it rings', () => sanne.state.rings.length === 1);
    await sanne.does('accept', { conversationId: web(visitor.thread) });
    await sanne.does('reply', { conversationId: web(visitor.thread), text: 'Zegt u het maar.' });
    await visitor.reads('Zegt u het maar.');
    const youssef = await app.agent('youssef');
    sanne.close();
    await visitor.say('Mijn internet doet het niet');
    await app.pass(40);
    const next = await visitor.reads('Youssef El Amrani');
    expect(next.text).toContain('Sanne de Vries is niet meer bereikbaar.');
    await youssef.until('it rings at Youssef', () => youssef.state.rings.length === 1);
  });

  it('two hundred ask within ten seconds: each reads one name, place and time; nine ring, the rest wait in line', async () => {
    const app = await start();
    for (const agent of ['sanne', 'youssef', 'karim']) await app.agent(agent);
    const visitors = await Promise.all(Array.from({ length: 200 }, () => app.customer()));
    const times = await Promise.all(
      visitors.map(async (visitor) => {
        const asked = performance.now();
        await visitor.tap({ action: 'requestHuman' });
        await visitor.reads(reference);
        return performance.now() - asked;
      }),
    );
    const kinds = visitors.map((visitor) =>
      visitor.seen
        .map((one) => one.channelData?.loket?.announcement)
        .find((one) => one !== undefined),
    );
    expect(kinds.filter((one) => one?.kind === 'ringing')).toHaveLength(9);
    const queued = kinds.filter((one) => one?.kind === 'queued');
    expect(queued).toHaveLength(191);
    // Two who asked in the same moment may read the same place; the live figure puts it right at once.
    const places = (): (number | undefined)[] =>
      visitors.map(({ state }) => state?.place).filter((place) => place !== undefined);
    await until(
      'everybody has a place of his own',
      () => new Set(places()).size === 191 && Math.max(...(places() as number[])) === 191,
    );
    for (const visitor of visitors)
      expect(visitor.texts().filter((text) => reference.test(text))).toHaveLength(1);
    console.info(
      `200 requests on ${name}: slowest name after ${Math.round(Math.max(...times))} ms`,
    );
  }, 240_000);

  it('at night: a named person whose shift begins first, and a promised time', async () => {
    const app = await start({ now: Date.parse('2026-11-24T22:30:00Z') });
    const visitor = await app.customer({ locale: 'en' });
    await visitor.say('human please');
    const named = await visitor.reads(/We are closed now/);
    expect(named.text).toMatch(/answers by tomorrow 08:15/);
    expect(named.channelData?.loket?.announcement).toMatchObject({ kind: 'scheduled' });
  });
}
