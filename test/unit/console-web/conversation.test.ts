/** The open conversation: what is folded, what is a link, who has the floor, who can take it. */
import { describe, expect, it } from 'vitest';
import {
  counterLook,
  counterState,
} from '../../../handoff-console/web/conversation/counter-state.ts';
import { linkify } from '../../../handoff-console/web/conversation/linkify.ts';
import {
  isHostile,
  transcriptParts,
} from '../../../handoff-console/web/conversation/transcript-parts.ts';
import { choices } from '../../../handoff-console/web/dialogs/transfer-choices.ts';
import { agreedText } from '../../../handoff-console/web/dialogs/agreed.ts';
import { directionOf } from '../../../handoff-console/web/shared/direction.ts';
import { colleagues, plates } from '../../support/console-mock-people.ts';
import { talk } from '../../support/console-mock-talks.ts';
import type { ConversationView } from '../../../handoff-console/protocol/views.ts';

describe('the transcript', () => {
  const asked = talk([
    { text: 'Where is my engineer?' },
    {
      author: 'bot',
      text: 'On his way.',
      answer: { entryId: 'e', score: 0.9, topic: 'Engineer', updated: '2026-01-01' },
    },
    { text: 'a person please' },
    { kind: 'audit', author: 'system', audit: { what: 'asked', by: 'customer' } },
    { kind: 'announcement', author: 'bot', text: 'Sanne V. gets it.', plate: plates.sanne },
    { author: 'agent', plate: plates.sanne, text: 'I am Sanne.' },
  ]);

  it("folds the bot's part and leaves the words outside that asked for a person", () => {
    const parts = transcriptParts(asked);
    expect(parts.map((part) => [part.kind, part.rows.length])).toEqual([
      ['bot', 2],
      ['rows', 1],
      ['rules', 1],
      ['rows', 2],
    ]);
    expect(parts[0]).toMatchObject({ answers: 1 });
    expect(parts[1]?.rows[0]?.text).toBe('a person please');
  });

  it('does not fold while the bot still has the floor', () => {
    expect(transcriptParts(asked.slice(0, 3)).map((part) => part.kind)).toEqual(['rows']);
  });

  it('loses no row, whatever happened in between', () => {
    const rows = talk([
      { author: 'bot', text: 'Hello' },
      { kind: 'audit', audit: { what: 'asked', by: 'customer' } },
      { text: 'x' },
      { kind: 'note', author: 'agent', text: 'n' },
      { author: 'bot', text: 'status' },
      { text: 'y' },
      { author: 'agent', text: 'z' },
    ]);
    const shown = transcriptParts(rows).flatMap((part) => part.rows.map((one) => one.seq));
    expect(shown).toEqual(rows.map((one) => one.seq));
  });

  it('folds endless words, endless texts and endless addresses', () => {
    expect(isHostile('a'.repeat(91))).toBe(true);
    expect(isHostile('word '.repeat(200))).toBe(true);
    expect(isHostile('Mijn internet doet het niet, kunt u kijken?')).toBe(false);
  });
});

describe("a customer's words", () => {
  const links = (text: string) => linkify(text).flatMap((piece) => piece.href ?? []);

  it('become links only for http, https, mailto and tel', () => {
    expect(
      links('see https://a.example/x?y=1, or mailto:a@b.example or tel:+31201234567.'),
    ).toEqual(['https://a.example/x?y=1', 'mailto:a@b.example', 'tel:+31201234567']);
    expect(links('javascript:alert(1) data:text/html,x vbscript:x file:///etc ftp://a')).toEqual(
      [],
    );
  });

  it('stay complete: the pieces together are the text', () => {
    const text = 'a (https://a.example/b) <script>alert("x")</script> https://';
    expect(
      linkify(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(
      linkify(text, [{ text: 'script' }])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('have their recognised facts marked, never inside a link', () => {
    const pieces = linkify('order BL-77120 at https://a.example/BL-77120', [{ text: 'BL-77120' }]);
    expect(pieces.filter((piece) => piece.fact).map((piece) => piece.text)).toEqual(['BL-77120']);
  });

  it('run the way their first letter runs', () => {
    expect(directionOf('  سلام BL')).toBe('rtl');
    expect(directionOf('Hello سلام')).toBe('ltr');
    expect(directionOf('123')).toBe('ltr');
  });
});

describe('the counter', () => {
  const view = (more: Partial<ConversationView>) =>
    ({
      id: 'c',
      state: 'accepted',
      parked: false,
      mine: true,
      floor: 'person',
      ...more,
    }) as ConversationView;

  it.each([
    ['mine', view({}), ''],
    ['colleague', view({ mine: false }), ''],
    ['ringsAtMe', view({ state: 'ringing' }), 'wait'],
    ['rings', view({ state: 'ringing', mine: false }), 'wait'],
    ['line', view({ state: 'queued', mine: false }), 'wait'],
    ['scheduled', view({ state: 'scheduled', mine: false }), 'wait'],
    ['bot', view({ state: 'bot', mine: false, floor: 'bot' }), 'bot'],
    ['parked', view({ parked: true }), 'rest'],
    ['completed', view({ state: 'completed' }), 'rest'],
  ] as const)('says %s', (state, conversation, look) => {
    expect(counterState(conversation, [])).toBe(state);
    expect(counterLook(state)).toBe(look);
  });

  it('says that it rings at me when it rings under another name', () => {
    expect(counterState(view({ state: 'ringing', mine: false }), ['c'])).toBe('ringsAtMe');
  });
});

describe('a transfer', () => {
  const found = choices({
    colleagues,
    teams: [
      { id: 'service', name: 'Service' },
      { id: 'outages', name: 'Outages' },
    ],
    conversation: { language: 'fr', owner: plates.sanne, team: { id: 'service', name: 'Service' } },
    meId: 'sanne',
  });

  it('offers who is here, those who speak the language first, never myself', () => {
    const people = found.filter((one) => one.kind === 'person').map((one) => one.id);
    expect(people).toEqual(['youssef', 'ilse', 'karim', 'daan', 'noor']);
  });

  it('cannot go to somebody without a free slot, nor to a team without one', () => {
    expect(found.filter((one) => one.off).map((one) => one.id)).toEqual(['daan', 'noor']);
    const full = choices({
      colleagues: colleagues.filter((one) => one.plate.agentId === 'daan'),
      teams: [{ id: 'outages', name: 'Outages' }],
      conversation: { language: 'nl', team: { id: 'service', name: 'Service' } },
      meId: 'sanne',
    });
    expect(full.every((one) => one.off)).toBe(true);
  });

  it('goes to the lead beyond her slots, by hand', () => {
    const busy = colleagues.map((one) =>
      one.plate.agentId === 'ilse' ? { ...one, taken: 3, status: 'break' as const } : one,
    );
    const conversation = { language: 'nl', team: { id: 'service', name: 'Service' } };
    const lead = choices({ colleagues: busy, teams: [], conversation, meId: 'sanne' }).find(
      (one) => one.id === 'ilse',
    );
    expect(lead).toMatchObject({ byHand: true, off: false });
  });
});

describe('what was agreed', () => {
  it('is one sentence, or a numbered list, without empty lines', () => {
    expect(agreedText([' An engineer comes. ', ''])).toBe('An engineer comes.');
    expect(agreedText(['A', ' ', 'B'])).toBe('1. A\n2. B');
    expect(agreedText([])).toBe('');
  });
});
