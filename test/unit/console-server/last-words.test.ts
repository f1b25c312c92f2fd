import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../bot/core/activity.ts';
import type { Conversation } from '../../../bot/core/conversation.ts';
import { createLastWords } from '../../../handoff-console/server/last-words.ts';
import { conversationOf, tuesday } from '../../support/core/handoff-world.ts';

const said = (role: 'customer' | 'bot', text: string) =>
  ({ author: { role }, text, at: tuesday, language: 'nl' }) as Activity;

function reader(rows: Activity[]) {
  let reads = 0;
  const store = {
    activitiesBefore: async () => {
      reads += 1;
      return rows;
    },
  };
  return { lastWords: createLastWords(store), reads: () => reads };
}

const waiting = (parts: Partial<Conversation> = {}): Conversation =>
  conversationOf({
    handoff: { state: 'queued' } as NonNullable<Conversation['handoff']>,
    last: { text: 'You are third in line.', author: 'bot', at: tuesday },
    waitingSince: tuesday,
    lastCustomerAt: tuesday,
    ...parts,
  });

const rows = [
  said('customer', 'hello'),
  said('customer', 'my line is dead'),
  said('bot', 'You are third in line.'),
];

describe('a row on which somebody waits', () => {
  it('shows what he said last, not what the bot answered to it', async () => {
    const { lastWords } = reader(rows);
    const words = { text: 'my line is dead', author: 'customer', at: tuesday, language: 'nl' };
    expect(await lastWords(waiting())).toEqual({ lastWords: words });
  });

  it('is read once per message of his, however often it is shown', async () => {
    const { lastWords, reads } = reader(rows);
    for (let n = 0; n < 3; n += 1) await lastWords(waiting());
    expect(reads()).toBe(1);
    await lastWords(waiting({ lastCustomerAt: tuesday + 1 }));
    expect(reads()).toBe(2);
  });

  it.each([
    ['nobody waits', { waitingSince: undefined }],
    ['the last words are his', { last: { text: 'hi', author: 'customer', at: tuesday } as const }],
    ['no person was asked for', { handoff: undefined }],
  ])('needs nothing read when %s', async (_, parts) => {
    const { lastWords, reads } = reader(rows);
    expect(await lastWords(waiting(parts as Partial<Conversation>))).toEqual({});
    expect(reads()).toBe(0);
  });
});
