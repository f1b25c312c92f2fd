/** Whatever the order in which several nodes reserve, save and give back: slots and conversations agree. */
import { expect, it } from 'vitest';
import { createDesk, type Desk } from '../../../handoff-console/desk/desk.ts';
import { type DeskHarness, deskHarness } from '../../support/desk-harness.ts';
import { seconds } from '../../support/core/handoff-world.ts';

/** Small and seeded: a failing round is the same round next time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

function acts(desk: Desk, conversationId: string, round: string): (() => Promise<unknown>)[] {
  const by = (agentId: string) => ({ agentId, conversationId, commandId: `${agentId}-${round}` });
  return [
    () => desk.accept(by('sanne')),
    () => desk.accept(by('youssef')),
    () => desk.passOn(by('sanne')),
    () => desk.takeOver(by('ilse')),
    () => desk.park(by('sanne')),
    () => desk.reply({ ...by('youssef'), text: 'Words' }),
    () => desk.transfer({ ...by('sanne'), toAgentId: 'youssef', reason: 'knows it' }),
    () => desk.complete({ ...by('ilse'), agreed: '' }),
    () => desk.setPresence('sanne', 'break'),
    () => desk.setPresence('sanne', 'available'),
    () => desk.sweep(),
  ];
}

async function disagreements(h: DeskHarness, ids: readonly string[]): Promise<string[]> {
  const slots = await h.stores.slots();
  const found: string[] = [];
  for (const id of ids) {
    const named = (await h.conversation(id)).handoff?.slotOf;
    const held = slots.filter((slot) => slot.conversationId === id).map((slot) => slot.agentId);
    if (held.join() !== (named ?? '')) found.push(`${id}: names ${named}, held by ${held.join()}`);
  }
  return found;
}

it('one attempt gives back what another one has just counted on: the saved one holds it all the same', async () => {
  const h = deskHarness();
  const [slow, quick] = [createDesk(h.ports), createDesk(h.ports)];
  await h.come('sanne');
  const { id } = await h.customer('fatima');
  const row = await h.says(id, 'mens');
  const request = {
    conversationId: id,
    reason: 'asked',
    asked: true,
    requestedAt: row.at,
  } as const;
  const gates: (() => void)[] = [];
  h.stores.before = (operation) =>
    operation === 'commitTurn' ? new Promise<void>((open) => gates.push(open)) : undefined;
  const gate = async (count: number) => {
    while (gates.length < count) await pause();
    return gates[count - 1]!;
  };
  // The slow one has its slot and is about to save what will be old by then.
  const one = slow.escalate({ ...request, eventId: 'one' });
  const openOne = await gate(1);
  const other = h.desk.change(id, (conversation) => ({ ...conversation, language: 'en' }));
  (await gate(2))();
  await other;
  // The quick one finds the slot taken for this very conversation, and is about to save.
  const two = quick.escalate({ ...request, eventId: 'two' });
  const openTwo = await gate(3);
  openOne();
  const openOneAgain = await gate(4);
  openTwo();
  await two;
  h.stores.before = () => {};
  openOneAgain();
  await one;
  expect(await h.holders()).toEqual([`sanne holds ${id}`]);
  expect((await h.conversation(id)).handoff?.slotOf).toBe('sanne');
});

it.each(Array.from({ length: 60 }, (_, n) => n + 1))('round %i', async (seed) => {
  const random = randomFrom(seed * 7_919);
  const h = deskHarness();
  const nodes = [h.desk, createDesk(h.ports), createDesk(h.ports)];
  await h.come('sanne', 'youssef');
  const ids = (await Promise.all(['a', 'b', 'c'].map((name) => h.customer(name)))).map((c) => c.id);
  for (const id of ids) await h.asks(id);
  h.stores.before = async () => {
    for (let n = Math.floor(random() * 6); n > 0; n -= 1) await pause();
  };
  for (let step = 0; step < 4; step += 1) {
    h.clock.advance(seconds(20));
    await h.come('youssef');
    const burst = Array.from({ length: 8 }, (_, n) => {
      const node = nodes[Math.floor(random() * nodes.length)]!;
      const id = ids[Math.floor(random() * ids.length)]!;
      const possible = acts(node, id, `${step}-${n}-${seed}`);
      return possible[Math.floor(random() * possible.length)]!();
    });
    await Promise.all(burst);
    expect(await disagreements(h, ids)).toEqual([]);
  }
});
