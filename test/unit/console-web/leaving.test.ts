/** What is true of a ring's next step, of who waits at a sign-out, and of who took a conversation over. */
import { describe, expect, it } from 'vitest';
import type { ConversationView, RowView } from '../../../handoff-console/protocol/views.ts';
import { takenFromMe, waitForAnswer } from '../../../handoff-console/web/state/leaving.ts';
import { nextStep } from '../../../handoff-console/web/state/ring-words.ts';
import { moment, plates } from '../../support/console-mock-people.ts';
import { row } from '../../support/console-mock-rows.ts';

it('whoever signs out leaves those behind who are his and wait, nobody else', () => {
  const waiting = { state: 'accepted', mine: true, waitingSince: moment } as const;
  const { waitingSince: _, ...answered } = waiting;
  const rows: RowView[] = [
    row({ key: 'a', ...waiting }),
    row({ key: 'b', ...answered }),
    row({ key: 'c', ...waiting, mine: false }),
    row({ key: 'd', ...waiting, state: 'ringing' }),
  ];
  expect(waitForAnswer(rows)).toBe(1);
});

it('a ring from the line does not come to the head of the line: it stays there', () => {
  const next = (who: 'team' | 'line') => ({ nextRing: { at: moment, who } });
  expect(nextStep(next('line'), 'queued')).toBe('stays');
  expect(nextStep(next('line'), 'ringing')).toBe('line');
  expect(nextStep(next('team'), 'queued')).toBe('team');
  expect(nextStep({}, 'queued')).toBeUndefined();
});

describe('a conversation of mine that is a colleague’s now', () => {
  const view = (owner: keyof typeof plates, how: string) =>
    ({
      mine: owner === 'sanne',
      state: 'accepted',
      owner: plates[owner],
      owners: [{ plate: plates[owner], since: moment, how }],
    }) as ConversationView;

  it('was taken over, when nobody had asked for that', () => {
    expect(takenFromMe(view('sanne', 'accepted'), view('ilse', 'tookOver'))).toBe(true);
  });

  it('was not, when it was handed over, or was nobody’s of mine', () => {
    expect(takenFromMe(view('sanne', 'accepted'), view('karim', 'transferred'))).toBe(false);
    expect(takenFromMe(view('karim', 'accepted'), view('ilse', 'tookOver'))).toBe(false);
    expect(takenFromMe(view('ilse', 'accepted'), view('sanne', 'tookOver'))).toBe(false);
  });
});
