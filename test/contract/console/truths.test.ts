/** What the screen is told is what is so: figures, names, settled alarms, who rings, what was agreed. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { takenFromMe } from '../../../handoff-console/web/state/leaving.ts';
import type { ConsoleClient } from '../../support/console-client.ts';
import { type ConsoleHarness, consoleHarness } from '../../support/console-harness.ts';
import { minutes, seconds } from '../../support/core/handoff-world.ts';

let h: ConsoleHarness;
afterEach(() => h.close());

/** Both languages for the teams, one slot for each person. */
async function smallDesk(deps: Parameters<typeof consoleHarness>[0] = {}): Promise<void> {
  h = await consoleHarness(deps);
  const { agents, teams } = h.roster.current;
  h.roster.current = {
    ...h.roster.current,
    agents: agents.map((agent) => ({ ...agent, slots: 1 })),
    teams: teams.map((team) => ({ ...team, name: { nl: team.id, en: `${team.id}, English` } })),
  };
}

/** Time passes and everybody who is here says so, as open consoles do. */
async function later(ms: number, ...here: string[]): Promise<void> {
  h.clock.advance(ms);
  for (const agentId of here) await h.desk.heartbeat(agentId);
  await h.desk.sweep();
}

async function accepted(client: ConsoleClient, name: string): Promise<string> {
  const { id } = await h.customer(name);
  await h.asks(id);
  await client.does('accept', { conversationId: id });
  return id;
}

describe('the line', () => {
  it('is reckoned with those at work, and says so', async () => {
    await smallDesk();
    const [sanne, ilse] = [await h.at('sanne'), await h.at('ilse')];
    await accepted(sanne, 'anna');
    for (const name of ['ben', 'cor', 'dirk']) await h.asks((await h.customer(name)).id);
    const rows = await ilse.follow('waiting');
    const { line } = rows.find((row) => row.line?.place === 3)!;
    // Of three on the roster one is here, with one slot; the lead watches the line.
    expect(line?.basis).toMatchObject({ ahead: 2, people: 1, slots: 1, handlingMs: minutes(6) });
    const { liveLine } = await ilse.must('hello', {});
    expect(liveLine?.teams[0]).toMatchObject({ teamId: 'service', slots: 1 });
  });

  it('counts who rings from it apart, and both together are the tab’s figure', async () => {
    await smallDesk();
    const [sanne, ilse] = [await h.at('sanne'), await h.at('ilse')];
    const anna = await accepted(sanne, 'anna');
    for (const name of ['ben', 'cor', 'dirk']) await h.asks((await h.customer(name)).id);
    await sanne.does('complete', { conversationId: anna, agreed: '' });
    await later(minutes(3), 'sanne', 'ilse');
    await ilse.follow('waiting');
    const line = () => ilse.state.liveLine?.teams.find((team) => team.teamId === 'service');
    await ilse.until('one rings', () => line()?.ringing === 1);
    expect(line()!.count + line()!.ringing).toBe(ilse.state.counts?.waiting);
    const ringing = [...ilse.state.rows.waiting!.values()].filter((row) => row.ringsAt);
    expect(ringing.map((row) => row.ringsAt)).toEqual([{ names: ['Sanne'], atMe: false }]);
  });
});

describe('names', () => {
  it('are in the agent’s language, from hello on and when it is changed', async () => {
    await smallDesk();
    const sanne = await h.at('sanne');
    expect(sanne.state.me?.teams).toEqual([{ id: 'service', name: 'service' }]);
    const hello = await sanne.must('hello', { language: 'en' });
    expect(hello.me.teams[0]?.name).toBe('service, English');
    expect(hello.liveLine?.teams[0]?.name).toBe('service, English');
    const karim = hello.colleagues.find(({ plate }) => plate.agentId === 'karim');
    expect(karim?.plate.employer).toBe('ContactPlus, for Noorderlicht');
    await sanne.must('language', { language: 'nl' });
    await sanne.until('Dutch', () => sanne.state.me?.teams[0]?.name === 'service');
  });
});

describe('an alarm', () => {
  it('keeps the number of its own handoff and says that the matter is settled', async () => {
    await smallDesk();
    const [sanne, ilse] = [await h.at('sanne'), await h.at('ilse')];
    const { id } = await h.customer('anna');
    const { handoff } = await h.asks(id);
    await later(minutes(4), 'sanne', 'ilse');
    const alarm = () => ilse.state.alarms.find((one) => one.cause === 'promiseMissed');
    await ilse.until('the alarm', alarm);
    expect(alarm()).toMatchObject({ reference: handoff!.reference });
    expect(alarm()?.settled).toBeUndefined();
    await ilse.does('takeOver', { conversationId: id });
    h.clock.advance(seconds(5));
    await ilse.does('reply', { conversationId: id, text: 'Here I am.' });
    await ilse.until('settled', () => alarm()?.settled?.at === h.clock.now());
    await ilse.does('complete', { conversationId: id, agreed: '' });
    h.clock.advance(minutes(1));
    const next = await h.asks(id, 'a person again');
    expect(next.handoff!.reference).not.toBe(handoff!.reference);
    const { alarms } = await ilse.must('alarms', {});
    const first = alarms.find((one) => one.cause === 'promiseMissed');
    expect(first).toMatchObject({ reference: handoff!.reference, settled: {} });
    expect(sanne.state.alarms).toEqual([]);
  });
});

describe('a conversation that a colleague takes over', () => {
  it('is told as such to the owner who has it open', async () => {
    await smallDesk();
    const [sanne, ilse] = [await h.at('sanne'), await h.at('ilse')];
    const anna = await accepted(sanne, 'anna');
    const before = await sanne.opens(anna);
    await ilse.does('takeOver', { conversationId: anna });
    const after = await sanne.until('hers no longer', () => {
      const view = sanne.state.conversations.get(anna);
      return view?.mine === false && view;
    });
    expect(takenFromMe(before, after)).toBe(true);
    expect(after.owner?.firstName).toBe('Ilse');
  });
});

describe('a customer who asks for somebody else', () => {
  it('is shown as such to owner and lead until a colleague accepts', async () => {
    await smallDesk();
    const [sanne, youssef, ilse] = [await h.at('sanne'), await h.at('youssef'), await h.at('ilse')];
    const { id } = await h.customer('anna');
    const { handoff } = await h.asks(id);
    const [owner, other] = handoff!.ownerId === 'sanne' ? [sanne, youssef] : [youssef, sanne];
    await owner.does('accept', { conversationId: id });
    await owner.follow('mine');
    await ilse.follow('all');
    h.clock.advance(seconds(20));
    await h.asks(id, 'somebody else please');
    const mine = () => owner.state.rows.mine?.get(id);
    await owner.until('he hears it', () => mine()?.someoneElse);
    await ilse.until('the lead sees it', () => ilse.state.rows.all?.get(id)?.someoneElse);
    await other.until('it rings', () => other.state.rings[0]?.someoneElse);
    expect(other.state.rings[0]?.promisedAt).toBeGreaterThan(h.clock.now());
    await other.does('accept', { conversationId: id });
    await owner.until('it is over', () => !mine()?.someoneElse);
    await ilse.until('for her too', () => !ilse.state.rows.all?.get(id)?.someoneElse);
  });
});

describe('an open conversation', () => {
  it('tells when the owner accepted who had been named before', async () => {
    await smallDesk();
    const sanne = await h.at('sanne');
    const { id } = await h.customer('anna');
    await h.asks(id);
    h.clock.advance(seconds(12));
    await sanne.does('accept', { conversationId: id });
    const { owners } = await sanne.opens(id);
    expect(owners).toMatchObject([{ how: 'ringing', acceptedAt: h.clock.now() }]);
    expect(owners[0]!.acceptedAt! - owners[0]!.since).toBe(seconds(12));
    const at = h.clock.now();
    // Also when the clock was set back before somebody else took over.
    h.clock.set(at - minutes(1));
    const ilse = await h.at('ilse');
    await ilse.does('takeOver', { conversationId: id });
    const [first, second] = (await ilse.opens(id)).owners;
    expect(first?.acceptedAt).toBe(at);
    expect(second).toMatchObject({ how: 'tookOver' });
    expect(second?.acceptedAt).toBeUndefined();
  });

  it('tells how far the customer has read, where that is known', async () => {
    let readUpTo: number | undefined;
    await smallDesk({ deps: { customerReadUpTo: async () => readUpTo } });
    const sanne = await h.at('sanne');
    const id = await accepted(sanne, 'anna');
    expect((await sanne.opens(id)).customerReadUpTo).toBeUndefined();
    readUpTo = 4;
    h.ports.looks.publish(id);
    const view = () => sanne.state.conversations.get(id);
    await sanne.until('the mark', () => view()?.customerReadUpTo === 4);
    expect(sanne.state.messages.get(id)!.every((row) => row.mark !== ('seen' as string))).toBe(
      true,
    );
  });

  it('still waits for what the customer wrote after the screen had been read', async () => {
    await smallDesk();
    const sanne = await h.at('sanne');
    const id = await accepted(sanne, 'anna');
    const read = (await h.rows(id)).at(-1)!.seq;
    h.clock.advance(seconds(5));
    await h.desk.customerMessage(await h.says(id, 'and my invoice?'));
    await sanne.follow('mine');
    await sanne.does('reply', { conversationId: id, text: 'On it.', readUpTo: read });
    await sanne.until('it waits', () => {
      const row = sanne.state.rows.mine?.get(id);
      return row?.group === 'waits' && row.last?.text === 'and my invoice?';
    });
  });
});

describe('what was agreed', () => {
  it('stands on the closed row, in its panel and with the next conversation', async () => {
    await smallDesk();
    const sanne = await h.at('sanne');
    const id = await accepted(sanne, 'anna');
    const agreed = 'An engineer comes on Wednesday.';
    await sanne.does('complete', { conversationId: id, agreed });
    expect((await sanne.follow('closed'))[0]).toMatchObject({ id, agreed });
    expect(await sanne.opens(id)).toMatchObject({ agreedText: agreed });
    h.clock.advance(minutes(5));
    await h.asks(id, 'a person again');
    const { earlier } = await sanne.opens(id);
    expect(earlier).toMatchObject([{ agreed }]);
  });

  it('a promise of one’s own goes before the time of somebody else, and keeps the bot away', async () => {
    await smallDesk();
    const [sanne] = [await h.at('sanne'), await h.at('youssef')];
    const { id } = await h.customer('anna');
    const { handoff } = await h.asks(id);
    const owner = handoff!.ownerId === 'sanne' ? sanne : await h.at('youssef');
    await owner.does('accept', { conversationId: id });
    const at = h.clock.now() + minutes(60);
    await owner.does('promise', { conversationId: id, at, text: 'I call the engineer' });
    expect((await owner.opens(id)).may.proposeHandBack).toBe(false);
    h.clock.advance(seconds(20));
    await h.asks(id, 'somebody else please');
    const { promise } = await owner.opens(id);
    expect(promise).toMatchObject({ basis: 'agent', text: 'I call the engineer' });
    const refused = await owner.ask('proposeHandBack', {
      conversationId: id,
      commandId: randomUUID(),
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'promiseOpen' } });
  });
});

describe('a refused sign-in', () => {
  const tries = async (name: string) => {
    const response = await fetch(`${h.url}/console/api/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: h.url },
      body: JSON.stringify({ name, password: 'guess' }),
    });
    return ((await response.json()) as { error: object }).error;
  };

  it('says how many tries are left and how long the pause is, alike for names that do not exist', async () => {
    h = await consoleHarness();
    expect(await tries('sanne')).toMatchObject({
      code: 'wrongPassword',
      triesLeft: 4,
      pauseMinutes: 15,
    });
    for (let n = 0; n < 3; n += 1) await tries('sanne');
    for (let n = 0; n < 4; n += 1) await tries('nobody');
    const last = await tries('sanne');
    expect(last).toMatchObject({ triesLeft: 0 });
    expect(await tries('nobody')).toEqual(last);
    const paused = await tries('sanne');
    expect(paused).toMatchObject({ code: 'lockedOut', pauseMinutes: 15 });
    expect(await tries('nobody')).toEqual(paused);
  });
});
