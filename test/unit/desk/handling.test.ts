import { describe, expect, it } from 'vitest';
import { handlingOf } from '../../../handoff-console/desk/handling.ts';
import type { Handoff } from '../../../bot/core/handoff/handoff.ts';
import { deskHarness } from '../../support/desk-harness.ts';
import { minutes } from '../../support/core/handoff-world.ts';

const took = (ms: number, teamId = 'service') =>
  ({ teamId, acceptedAt: 1_000, lastWordAt: 1_000 + ms }) as Handoff;

describe('how long a conversation takes', () => {
  it('is the middle and the ninth of ten, per team', () => {
    const service = Array.from({ length: 10 }, (_, n) => took(minutes(n + 1)));
    const measured = handlingOf([...service, took(minutes(50), 'outages')]);
    expect(measured.get('service')).toEqual({ median: minutes(5), p90: minutes(9) });
    expect(measured.has('outages')).toBe(false);
  });

  it('leaves out those nobody wrote in, and calls nothing shorter than a minute', () => {
    const silent = { teamId: 'service', acceptedAt: 1_000 } as Handoff;
    const quick = Array.from({ length: 5 }, () => took(10));
    expect(handlingOf([silent, ...quick]).get('service')?.median).toBe(minutes(1));
    expect(handlingOf([silent, silent, silent, silent, silent]).size).toBe(0);
  });

  it('is what the next customer in line is told', async () => {
    const h = deskHarness();
    await h.come('sanne');
    for (let n = 0; n < 5; n += 1) {
      const { id } = await h.customer(`done-${n}`);
      await h.asks(id);
      const command = { agentId: 'sanne', conversationId: id };
      await h.desk.accept({ ...command, commandId: `accept-${n}` });
      h.clock.advance(minutes(20));
      await h.desk.signedIn('sanne');
      await h.desk.reply({ ...command, commandId: `reply-${n}`, text: 'Done' });
      await h.desk.complete({ ...command, commandId: `complete-${n}`, agreed: '' });
      await h.desk.setPresence('sanne', 'available');
    }
    await h.desk.sweep();
    await h.desk.setPresence('sanne', 'away');
    const { id } = await h.customer('next');
    await h.asks(id);
    expect((await h.announcements(id))[0]).toMatchObject({
      kind: 'queued',
      basis: { handlingMinutes: 20 },
    });
  });
});
