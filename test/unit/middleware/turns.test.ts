/** The way of a row through its turn, with the hard cases: a bot that hangs, throws, or is overtaken. */
import { describe, expect, it } from 'vitest';
import type { Activity, NewActivity } from '../../../bot/core/activity.ts';
import type { Conversation } from '../../../bot/core/conversation.ts';
import { defaultPolicy, type Handoff } from '../../../bot/core/handoff/handoff.ts';
import { createIngress } from '../../../bot/middleware/ingress.ts';
import type { BotOutcome, TurnPorts } from '../../../bot/middleware/turn-ports.ts';
import { createTurns } from '../../../bot/middleware/turns.ts';
import { testClock } from '../../support/test-clock.ts';

const id = 'web/site/one';

function setUp(
  options: {
    bot?: TurnPorts['bot'];
    handoff?: Partial<Handoff>;
    wants?: TurnPorts['wantsPerson'];
  } = {},
) {
  const clock = testClock(1_000_000);
  const rows: Activity[] = [];
  const log: string[] = [];
  const conversation = {
    id,
    version: 1,
    language: 'nl',
    handledSeq: 0,
    dialog: {},
    customer: { id: 'dl_1', standing: 'unknown' },
    ...(options.handoff ? { handoff: options.handoff } : {}),
  } as unknown as Conversation;
  const handled = (seq: number): void => {
    conversation.handledSeq = Math.max(conversation.handledSeq, seq);
  };
  const says = (text: string): BotOutcome => ({
    messages: [{ text }],
    change: (current) => current,
  });
  const ports: TurnPorts = {
    store: {
      conversation: async () => ({ ...conversation }),
      activities: async (_id, { after }) => rows.filter(({ seq }) => seq > after),
      unhandledBefore: async () =>
        rows.some(({ seq }) => seq > conversation.handledSeq) ? [id] : [],
    },
    desk: {
      async escalate({ reason, handledSeq, words, change }) {
        for (const { text } of words?.(conversation) ?? []) log.push(`bot says ${text}`);
        Object.assign(conversation, change?.(conversation));
        log.push(`escalate ${reason} up to ${handledSeq}`);
        handled(handledSeq);
        return { ok: true };
      },
      async customerMessage(row) {
        log.push(`desk hears ${row.text}`);
        handled(row.seq);
        return { ok: true };
      },
      async customerAction(row) {
        log.push(`desk hears ${row.data?.action?.action}`);
        handled(row.seq);
        return { ok: true };
      },
      async applyTo(before, event, { activities, change }) {
        if (before.handledSeq !== conversation.handledSeq) return 'conflict';
        Object.assign(conversation, change(before));
        log.push(
          ...activities.map(({ text }) => `bot says ${text}`),
          ...(event ? [`event ${event.type} ${'reason' in event ? event.reason : ''}`] : []),
        );
        return 'committed';
      },
    },
    bot: options.bot ?? (async (_c, row) => says(`re: ${row.text}`)),
    greeting: () => [{ text: 'I am a bot' }],
    wantsPerson: options.wants ?? ((text) => ({ asks: text.includes('mens') })),
    wantsSomebodyElse: (text) => text.includes('ander'),
    hear: (current) => current,
    clock,
    policy: defaultPolicy,
    onFailure: (error) => void log.push(`failed ${(error as Error).message}`),
  };
  const turns = createTurns(ports);
  const receive = createIngress({
    append: async (conversationId, row, now) => {
      const replayed = rows.find(({ externalId }) => externalId === row.externalId);
      if (replayed !== undefined) return { activity: replayed, replay: true };
      const activity: Activity = {
        ...row,
        conversationId,
        seq: rows.length + 1,
        at: now,
        digest: '',
      };
      rows.push(activity);
      return { activity, replay: false };
    },
    turns,
    looks: { publish: () => {} },
    maskSecrets: (text) => text.replace('4111111111111111', '•••• 1111'),
    clock,
    onFailure: ports.onFailure,
  });
  const say = (text: string, more: Partial<NewActivity> = {}) =>
    receive(
      { id },
      {
        externalId: `m${rows.length + 1}`,
        kind: 'message',
        author: { role: 'customer' },
        text,
        audience: 'everyone',
        inbound: true,
        ...more,
      },
    );
  return { clock, conversation, log, rows, say, says, turns };
}

describe('a row', () => {
  it('is answered once, in order, however many come at once', async () => {
    const { say, turns, log } = setUp();
    await Promise.all(['a', 'b', 'c'].map((text) => say(text)));
    await turns.idle();
    expect(log).toEqual(['bot says re: a', 'bot says re: b', 'bot says re: c']);
  });

  it('sent twice is answered once', async () => {
    const { say, turns, log } = setUp();
    await say('a', { externalId: 'same' });
    await say('a', { externalId: 'same' });
    await turns.idle();
    expect(log).toEqual(['bot says re: a']);
  });

  it('is masked before it is stored', async () => {
    const { say, rows } = setUp();
    await say('kaart 4111111111111111');
    expect(rows[0]?.text).toBe('kaart •••• 1111');
  });

  it('left by a crash is taken up by the sweep', async () => {
    const { rows, turns, log } = setUp();
    rows.push({
      conversationId: id,
      seq: 1,
      at: 0,
      digest: '',
      externalId: 'x',
      kind: 'message',
      author: { role: 'customer' },
      text: 'a',
      audience: 'everyone',
      inbound: true,
    });
    await turns.sweep();
    await turns.idle();
    expect(log).toEqual(['bot says re: a']);
  });
});

describe('a request for a person', () => {
  it('goes before everything, and takes the messages before it along', async () => {
    const { say, turns, log } = setUp({ bot: () => new Promise(() => {}) });
    await say('a question that hangs');
    await say('mens');
    await turns.idle();
    expect(log).toEqual(['bot says I am a bot', 'escalate asked up to 2']);
  });

  it('works by a tap', async () => {
    const { say, turns, log } = setUp();
    await say('', {
      text: undefined,
      kind: 'action',
      data: { action: { action: 'requestHuman' } },
    });
    await turns.idle();
    expect(log).toEqual(['bot says I am a bot', 'escalate asked up to 1']);
  });

  it('says once only that it is a bot', async () => {
    const { say, turns, log } = setUp();
    await say('mens');
    await turns.idle();
    await say('mens');
    await turns.idle();
    expect(log.filter((line) => line.startsWith('bot says'))).toEqual(['bot says I am a bot']);
  });

  it('is assumed when the detector itself fails', async () => {
    const { say, turns, log } = setUp({
      wants: () => {
        throw new Error('detector');
      },
    });
    await say('anything');
    await turns.idle();
    expect(log).toContain('escalate botFailed up to 1');
  });
});

describe('a bot that fails', () => {
  it('by throwing: a person takes over in the same turn', async () => {
    const { say, turns, log } = setUp({
      bot: async () => {
        throw new Error('no answer');
      },
    });
    await say('a');
    await turns.idle();
    expect(log).toEqual(['failed no answer', 'event escalate botFailed']);
  });

  it('by taking longer than a second: likewise', async () => {
    const { say, turns, log, clock } = setUp({ bot: () => new Promise(() => {}) });
    await say('a');
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(1_001);
    await turns.idle();
    expect(log).toEqual(['event escalate botFailed']);
  });

  it('by being overtaken: its words are thrown away and the row is read again', async () => {
    let runs = 0;
    const stage = setUp({
      bot: async (_c, row) => {
        runs += 1;
        // Somebody else handles the row while the first run is under way.
        if (runs === 1) stage.conversation.handledSeq = row.seq;
        return { messages: [{ text: 'late' }], change: (current) => current };
      },
    });
    await stage.say('a');
    await stage.turns.idle();
    expect(stage.log).toEqual([]);
  });
});

describe('who hears a message', () => {
  it.each([
    ['accepted', false, 'desk hears hoi'],
    ['ringing', false, 'desk hears hoi'],
    ['queued', true, 'bot says re: hoi'],
  ] as const)('in %s (bot meanwhile: %s): %s', async (state, botMeanwhile, expected) => {
    const { say, turns, log } = setUp({ handoff: { state, botMeanwhile } });
    await say('hoi');
    await turns.idle();
    expect(log).toEqual([expected]);
  });

  it('after completion: the person for 14 days, then the bot; the bot at once if the customer went back to it', async () => {
    const recent = setUp({
      handoff: { state: 'completed', completedAt: 900_000, completedBy: 'sanne' },
    });
    await recent.say('hoi');
    await recent.turns.idle();
    expect(recent.log).toEqual(['desk hears hoi']);
    const back = setUp({
      handoff: { state: 'completed', completedAt: 900_000, completedBy: 'customer' },
    });
    await back.say('hoi');
    await back.turns.idle();
    expect(back.log).toEqual(['bot says re: hoi']);
    const old = setUp({
      handoff: { state: 'completed', completedAt: 900_000 - 15 * 86_400_000, completedBy: 'sanne' },
    });
    await old.say('hoi');
    await old.turns.idle();
    expect(old.log).toEqual(['bot says re: hoi']);
  });

  it('gives taps of a waiting customer to the desk, and ignores those that mean nothing any more', async () => {
    const { say, turns, log, conversation } = setUp({
      handoff: { state: 'queued', botMeanwhile: false },
    });
    await say('', {
      text: undefined,
      kind: 'action',
      data: { action: { action: 'askBotMeanwhile' } },
    });
    await say('', {
      text: undefined,
      kind: 'action',
      data: { action: { action: 'helped', yes: true, entryId: 'x' } },
    });
    await turns.idle();
    expect(log).toEqual(['desk hears askBotMeanwhile']);
    expect(conversation.handledSeq).toBe(2);
  });
});
