/** What a deadline that has passed does. */
import { leadOf } from '../shifts.ts';
import { end, park } from './agent-acts.ts';
import { alarm, audit } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Deadline, DeadlineKind } from './handoff.ts';
import { missPromise } from './miss.ts';
import { move } from './moving.ts';
import { opening } from './roster-acts.ts';
import { ringOver, widenToLead, widenToTeam } from './ring.ts';

const acts: Record<DeadlineKind, (draft: Draft, deadline: Deadline) => void> = {
  ringTeam: widenToTeam,
  ringLead: widenToLead,
  ringOver,
  promise: promisePassed,
  raiseOwner: promisePassed,
  opening,
  nudgeOwner,
  nudgeLead,
  ownerSilent,
  // The look itself: an owner who is gone loses it when the transition settles.
  presenceCheck: () => undefined,
  park: (draft) => {
    park(draft, 'system');
  },
  autoComplete: (draft) => end(draft, 'system', ''),
};

/** The deadline was the draft's and is due. */
export function deadlinePassed(draft: Draft, deadline: Deadline): void {
  acts[deadline.kind](draft, deadline);
}

function nudgeOwner(draft: Draft): void {
  draft.handoff.nudges = 1;
  audit(draft, { what: 'nudgedOwner', by: 'system', agentId: draft.handoff.ownerId });
}

function nudgeLead(draft: Draft): void {
  const { handoff, world } = draft;
  handoff.nudges = 2;
  const agentId = leadOf(world.roster, handoff.teamId, world.now).id;
  audit(draft, { what: 'nudgedLead', by: 'system', agentId });
}

function promisePassed(draft: Draft, deadline: Deadline): void {
  const { handoff } = draft;
  if (handoff.laterPromise?.at === deadline.at && handoff.promise?.at !== deadline.at) {
    handoff.laterPromise = undefined;
  }
  // A ring that ends at the same moment ends first, so that whoever let it ring is set Away.
  missPromise(draft);
}

/** Fifteen minutes without a word while the customer waits: to the next. */
function ownerSilent(draft: Draft): void {
  const { handoff, world } = draft;
  const silent = handoff.ownerId;
  alarm(draft, 'ownerSilent', leadOf(world.roster, handoff.teamId, world.now).id);
  handoff.passed = [...new Set([...handoff.passed, silent])];
  move(draft, 'silent');
}
