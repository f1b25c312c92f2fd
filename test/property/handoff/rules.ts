/** The invariants of the architecture, one sentence each. */
import type { Handoff } from '../../../bot/core/handoff/handoff.ts';
import { checkClocks } from './rules-clocks.ts';
import { checkFloor, checkPersonsRow } from './rules-floor.ts';
import { checkNames } from './rules-names.ts';
import { checkOnce } from './rules-once.ts';
import { checkPlaces } from './rules-places.ts';
import type { CustomerEye } from './customer-eye.ts';
import type { StoredRow } from './model-store.ts';
import type { Saved, Watch } from './watch.ts';

export interface Eyes {
  /** After this change. */
  eye: CustomerEye;
  before: CustomerEye;
}

export const rules = {
  /** Before the customer has read this row. */
  row(watch: Watch, saved: Saved, seen: { eye: CustomerEye; row: StoredRow }): void {
    checkPersonsRow(watch, saved, seen);
  },

  saved(watch: Watch, saved: Saved, eyes: Eyes): void {
    checkOneStep(watch, saved);
    checkNames(watch, saved, eyes);
    checkClocks(watch, saved, eyes);
    checkFloor(watch, saved, eyes);
    checkOnce(watch, saved);
    checkPlaces(watch, saved);
  },
};

/** P1: from every state an escalation leads to a named person in one transition. */
function checkOneStep(watch: Watch, saved: Saved): void {
  if (saved.event?.type !== 'escalate') return;
  const { after } = saved;
  const facts = { conversationId: after.id, event: 'escalate' };
  const state = after.handoff?.state;
  watch.check('P1', 'asking leads to a person', isOpenState(state), facts);
  const told = saved.effects.some((effect) => effect.kind === 'announce');
  watch.check('P1', 'asking is answered in the same step', told, facts);
}

export function isOpenState(state: Handoff['state'] | undefined): boolean {
  return state === 'ringing' || state === 'queued' || state === 'scheduled' || state === 'accepted';
}
