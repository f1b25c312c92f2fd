import { describe, expect, it } from 'vitest';
import type { BotTurn } from '../../../../dialogs/answer.ts';
import { createBot, type Knowledge } from '../../../../dialogs/bot.ts';
import { isFragment, smallTalk } from '../../../../dialogs/small-talk/small-talk.ts';
import { createWording } from '../../../../dialogs/wording/wording.ts';

const entries = ['invoice', 'modem', 'gas-smell'].map((id) => ({
  id,
  topic: id,
  updated: '2026-02-12',
  handoffAlways: id === 'gas-smell',
  subject: `The ${id}`,
  question: `About ${id}?`,
  answer: `Answer about ${id}.`,
}));
const knowledge: Knowledge = {
  entry: (id) => entries.find((entry) => entry.id === id),
  decide: (text) => {
    if (text.includes('both')) return { kind: 'askBack', entryIds: ['invoice', 'modem'] };
    const entry = entries.find(({ id }) => text.includes(id));
    return entry ? { kind: 'answer', entryId: entry.id, score: 0.9 } : { kind: 'unknown' };
  },
  hasAnswers: () => true,
  suggestions: () => [{ entryId: 'invoice', question: 'About invoice?' }],
  smallTalk,
  isFragment,
  detectLanguage: (text, hint) =>
    text.startsWith('tr:') ? { language: 'tr', sure: true } : { language: hint, sure: true },
};
const company = { formOfAddress: {}, timeZone: 'UTC' } as never;
const wording = createWording({ company: () => company, now: () => 0 });
const bot = createBot({ knowledge, wording });
const ask = (turn: Partial<BotTurn>) =>
  bot.answer({ language: 'en', dialog: {}, waitsForPerson: false, now: 0, ...turn });

describe('the bot', () => {
  it('says once that it is a bot and that a person is one tap away', () => {
    const first = ask({ action: { action: 'join' } });
    expect(first.messages[0]?.text).toContain('I am a bot');
    expect(first.messages[1]?.text).toContain('Talk to a person');
    expect(first.messages[1]?.offers?.map(({ title }) => title)).toEqual(['About invoice?']);
    expect(ask({ action: { action: 'join' }, dialog: first.dialog }).messages).toEqual([]);
  });

  it('does not say that it answers questions while it knows no answers', () => {
    const empty = createBot({ knowledge: { ...knowledge, hasAnswers: () => false }, wording });
    const join = { language: 'en', dialog: {}, waitsForPerson: false, now: 0 };
    const first = empty.answer({ ...join, action: { action: 'join' } });
    expect(first.messages[0]?.text).toBe('Hello, I am a bot. I bring you to a person.');
  });

  it('answers what it knows, with the source, and asks once per topic whether it helped', () => {
    const first = ask({ text: 'my invoice is wrong' });
    expect(first.messages[0]).toMatchObject({
      text: 'Answer about invoice.',
      answer: { topic: 'The invoice', updated: '2026-02-12' },
    });
    expect(first.messages[0]?.offers).toHaveLength(2);
    const second = ask({ text: 'and my modem is broken', dialog: first.dialog });
    expect(second.messages[0]?.offers).toBeUndefined();
    const third = ask({ text: 'the invoice of my neighbour', dialog: second.dialog });
    expect(third.messages[0]?.offers).toBeUndefined();
  });

  it('hands over in the same turn what it does not know, without a second guess', () => {
    expect(ask({ text: 'do you sell bicycles in Groningen' })).toMatchObject({
      escalate: 'unanswered',
      messages: [{ text: expect.stringContaining('will not guess') }],
    });
  });

  it.each(['請求書はどこにありますか', '转人工', 'Здравствуйте, где мой счёт?'])(
    'hands over at once what no language of ours is written in: %s',
    (text) => expect(ask({ text })).toMatchObject({ escalate: 'unreadable' }),
  );

  it('asks back between two once; the next unclear words go to a person', () => {
    const first = ask({ text: 'something about both of them' });
    expect(first.escalate).toBeUndefined();
    expect(first.messages[0]?.offers?.map(({ action }) => action.action)).toEqual([
      'chooseEntry',
      'chooseEntry',
      'requestHuman',
    ]);
    expect(ask({ text: 'well, both of them I said', dialog: first.dialog }).escalate).toBe(
      'unanswered',
    );
    expect(
      ask({ action: { action: 'chooseEntry', entryId: 'modem' }, dialog: first.dialog }).messages[0]
        ?.text,
    ).toBe('Answer about modem.');
  });

  it('asks what a fragment is about, once', () => {
    const first = ask({ text: 'router' });
    expect(first).toMatchObject({
      messages: [{ text: expect.stringContaining('What is it about?') }],
    });
    expect(first.escalate).toBeUndefined();
    expect(ask({ text: 'router', dialog: first.dialog }).escalate).toBe('unanswered');
  });

  it('offers what it found for a fragment instead of answering it', () => {
    const { messages, escalate } = ask({ text: 'my invoice' });
    expect(escalate).toBeUndefined();
    expect(messages[0]?.text).toContain('What is it about?');
    expect(messages[0]?.offers?.map(({ title }) => title)).toEqual([
      'About invoice?',
      'Something else, a person please',
    ]);
  });

  it('does not repeat an answer that was no help', () => {
    const first = ask({ text: 'where is my invoice' });
    expect(ask({ text: 'the invoice again', dialog: first.dialog }).escalate).toBe('repeated');
  });

  it.each([
    ['a tap', { action: { action: 'helped', yes: true, entryId: 'invoice' } as const }],
    ['a word', { text: 'yes' }],
    ['words', { text: 'yes, thanks' }],
    ['thanks', { text: 'thank you' }],
  ])('does not say that it was no help after "it was": by %s', (_how, turn) => {
    const first = ask({ text: 'where is my invoice' });
    const { dialog } = ask({ ...turn, dialog: first.dialog });
    expect(ask({ text: 'where is my invoice', dialog })).toMatchObject({
      messages: [{ text: 'Answer about invoice.' }],
      escalate: undefined,
    });
  });

  it('answers anew after a person had the question, and what was asked meanwhile', () => {
    const first = ask({ text: 'where is my invoice' });
    const { escalate, dialog } = ask({ text: 'the invoice again', dialog: first.dialog });
    expect(escalate).toBe('repeated');
    expect(ask({ text: 'the invoice again', dialog }).escalate).toBeUndefined();
    const meanwhile = ask({ text: 'my modem', waitsForPerson: true }).dialog;
    expect(ask({ text: 'the modem again', dialog: meanwhile }).escalate).toBeUndefined();
  });

  it('gives a sensitive answer and a person with it', () => {
    const answer = ask({ text: 'gas-smell in the kitchen' });
    expect(answer).toMatchObject({
      escalate: 'sensitive',
      messages: [{ text: 'Answer about gas-smell.' }],
    });
    expect(answer.messages[0]?.offers).toBeUndefined();
  });

  it('takes "no" after its question for what it is, in a word or by a tap', () => {
    const { dialog } = ask({ text: 'where is my invoice' });
    expect(ask({ text: 'no', dialog }).escalate).toBe('notHelped');
    expect(
      ask({ action: { action: 'helped', yes: false, entryId: 'invoice' }, dialog }).escalate,
    ).toBe('notHelped');
    expect(ask({ text: 'yes', dialog }).escalate).toBeUndefined();
    expect(ask({ text: 'no' }).escalate).toBeUndefined();
  });

  it('rings nobody a second time while a person is on the way', () => {
    expect(ask({ text: 'do you sell bicycles in Groningen', waitsForPerson: true })).toMatchObject({
      escalate: undefined,
      messages: [{ text: expect.stringContaining('about to talk to') }],
    });
  });

  it('answers a language without wording in the page’s and in English', () => {
    const answer = ask({ text: 'tr:bisiklet satıyor musunuz acaba', language: 'nl' });
    expect(answer.spokenLanguage).toBe('tr');
    expect(answer.messages[0]?.text).toMatch(/Dit weet ik niet[\s\S]*I do not know this/);
  });

  it('treats an entry that is gone as not known', () => {
    expect(ask({ action: { action: 'chooseEntry', entryId: 'gone' } }).escalate).toBe('unanswered');
  });
});
