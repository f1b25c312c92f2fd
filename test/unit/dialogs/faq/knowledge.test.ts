import { beforeAll, describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../../bot/knowledge.ts';
import type { Knowledge } from '../../../../dialogs/bot.ts';

const now = Date.UTC(2026, 10, 23, 12);
let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await createKnowledge(() => now, 'Europe/Amsterdam');
});

describe('what the bot knows', () => {
  it('answers a plain question in the language it is asked in', () => {
    expect(knowledge.decide('Wat zijn jullie openingstijden?', 'nl', now)).toMatchObject({
      kind: 'answer',
      entryId: 'opening-hours',
    });
    expect(knowledge.entry('opening-hours', 'fa', now)?.answer).toContain('شنبه');
  });

  it('does not know what no entry answers', () => {
    expect(knowledge.decide('do you sell submarines', 'en', now)).toEqual({ kind: 'unknown' });
  });

  it('does not know anything in a language without entries', () => {
    expect(knowledge.decide('ristorante vicino a me', 'it', now)).toEqual({ kind: 'unknown' });
    expect(knowledge.entry('moving', 'it', now)).toBeUndefined();
  });

  it('marks what a person must take over', () => {
    expect(knowledge.entry('gas-smell', 'nl', now)?.handoffAlways).toBe(true);
    expect(knowledge.entry('moving', 'nl', now)?.handoffAlways).toBe(false);
  });

  it('knows no entry that does not exist', () => {
    expect(knowledge.entry('nonsense', 'nl', now)).toBeUndefined();
  });

  it('suggests three questions in every language', () => {
    for (const language of ['nl', 'en', 'de', 'fr', 'fa']) {
      expect(knowledge.suggestions(language, now).map(({ entryId }) => entryId)).toEqual([
        'internet-outage',
        'invoice',
        'moving',
      ]);
    }
    expect(knowledge.suggestions('it', now)).toEqual([]);
  });

  it('tells greetings, fragments and languages apart', () => {
    expect(knowledge.smallTalk('hallo', 'nl')).toBe('greeting');
    expect(knowledge.isFragment('factuur', 'nl')).toBe(true);
    expect(knowledge.detectLanguage('wo finde ich meine Rechnung', 'nl').language).toBe('de');
  });
});
